import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { expect } from 'vitest'
import { migrate } from '@moderato/database'
import { findFreePort, LogFile, type ManagedProcess } from '@moderato/provision'
import { planApi, planWorker } from '../../../apps/start/src/programs.js'
import { administer } from '../../support/administration.js'
import { makeSite, type TestSite } from '../../support/world/site.js'
import { doomFileOf, programPlan } from './programs.js'
import { Returns } from './returns.js'
import { startServers, type Servers } from './servers.js'

export type PartName = 'api' | 'worker' | 'redis' | 'postgres'

/** Generous: a program starts again within seconds, or within half a minute where the machine is busy with other things. */
const patience = { timeout: 150_000, interval: 50 }

const unfinished = `select
  (select count(*)::int from outbox where published_at is null and failed_at is null) as unpublished,
  (select count(*)::int from moderation_case where state = 'open') as open`

interface Parts {
  readonly folder: string
  readonly origin: string
  readonly site: TestSite
  readonly servers: Servers
  readonly programs: readonly ManagedProcess[]
  readonly returns: Returns
}

/** The product in processes of its own, each started again when it dies, as `npm start` does it. */
export class Product {
  readonly origin: string
  readonly site: TestSite

  private constructor(private readonly parts: Parts) {
    this.origin = parts.origin
    this.site = parts.site
  }

  /** @param redisAtStart - `away`: the programs come up while their Redis does not answer */
  static async start(folder: string, redisAtStart: 'up' | 'away' = 'up'): Promise<Product> {
    const returns = new Returns()
    const servers = await startServers(folder, returns.listener)
    const { databaseUrl, redis } = servers
    await migrate(databaseUrl)
    const site = await makeSite(databaseUrl, 'herald')
    if (redisAtStart === 'away') redis?.link.cut()
    mkdirSync(join(folder, 'logs'))
    const port = await findFreePort()
    const options = {
      plan: programPlan(folder, port),
      databaseUrl,
      redisUrl: redis?.link.url ?? null,
      port,
      listener: returns.listener,
      log: (name: string) => new LogFile(join(folder, 'logs', `${name}.log`)),
    }
    const programs = [planApi(options), planWorker(options)]
    const product = new Product({ folder, origin: `http://127.0.0.1:${port}`, site, servers, programs, returns })
    try {
      await Promise.all(programs.map((program) => program.start()))
    } catch (error) {
      await product.stop()
      throw error
    }
    return product
  }

  get hasRedis(): boolean {
    return this.parts.servers.redis !== null
  }

  /** Lets no byte through between the programs and their Redis, or lets them through again. */
  severRedis(isCut: boolean): void {
    const link = this.parts.servers.redis?.link
    if (isCut) link?.cut()
    else link?.mend()
  }

  /** FLUSHALL: as if somebody had mistaken it for a cache. */
  async emptyRedis(): Promise<void> {
    const { redis } = this.parts.servers
    if (redis === null) throw new Error('there is no Redis here')
    const client = new Redis(redis.url, { maxRetriesPerRequest: 1 })
    try {
      await client.flushall()
    } finally {
      client.disconnect()
    }
  }

  /** Sends a signal to a part. */
  signal(name: PartName, signal: NodeJS.Signals): void {
    const pid = this.find(name).pid
    if (pid === null) throw new Error(`${name} does not run`)
    process.kill(pid, signal)
  }

  /** Kills a part; resolves when it serves again. @returns how long that took */
  async killAndAwait(name: PartName, signal: NodeJS.Signals = 'SIGKILL'): Promise<number> {
    const before = this.parts.returns.count(name)
    const killedAtMs = performance.now()
    this.signal(name, signal)
    await expect.poll(() => this.parts.returns.count(name), patience).toBeGreaterThan(before)
    return performance.now() - killedAtMs
  }

  /** Makes a program die at that point, the next time it comes to it. */
  doom(program: 'api' | 'worker', point: string): void {
    writeFileSync(doomFileOf(this.parts.folder), `${program}:${point}`)
  }

  /** Resolves when the doom has fallen and its victim serves again. */
  async doomPassed(program: 'api' | 'worker', returnsBefore: number): Promise<void> {
    await expect.poll(() => existsSync(doomFileOf(this.parts.folder)), patience).toBe(false)
    await expect.poll(() => this.parts.returns.count(program), patience).toBeGreaterThan(returnsBefore)
  }

  /** How often a part came back so far. */
  returnsOf(name: PartName): number {
    return this.parts.returns.count(name)
  }

  /** Waits until nothing that was committed is still on its way. */
  async settle(): Promise<void> {
    await expect.poll(() => this.sql(unfinished), patience).toEqual([{ unpublished: 0, open: 0 }])
  }

  /** What was lost or doubled, by the product's own account; empty when nothing was. */
  async losses(): Promise<Record<string, number>> {
    const response = await fetch(`${this.origin}/readyz?deep=1`)
    const { checks } = (await response.json()) as { checks: { name: string; count: number }[] }
    return Object.fromEntries(checks.filter(({ count }) => count !== 0).map(({ name, count }) => [name, count]))
  }

  async sql<Row>(text: string): Promise<Row[]> {
    return administer<Row>(this.parts.servers.databaseUrl, text)
  }

  async stop(): Promise<void> {
    const { programs, servers } = this.parts
    await Promise.all(programs.map((program) => program.stop()))
    await servers.redis?.link.close()
    await Promise.all([servers.postgres.stop(), servers.redis?.process.stop()])
  }

  private find(name: PartName): ManagedProcess {
    const { programs, servers } = this.parts
    const all = [...programs, servers.postgres, ...(servers.redis === null ? [] : [servers.redis.process])]
    const part = all.find((one) => one.name === name)
    if (part === undefined) throw new Error(`there is no ${name} here`)
    return part
  }
}
