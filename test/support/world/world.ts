import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import type { INestApplicationContext } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { createApi } from '../../../apps/api/src/create-api.js'
import { startWorker } from '../../../apps/worker/src/start-worker.js'
import { WorkerModule } from '../../../apps/worker/src/worker.module.js'
import { loadConfig } from '@moderato/config'
import type { Role, SiteSettings } from '@moderato/contracts'
import { JobQueues } from '@moderato/queue'
import { administer } from '../administration.js'
import { createTestDatabase, patientDatabase, type TestDatabase } from '../database.js'
import { Caller } from './caller.js'
import { makeSite, type TestSite } from './site.js'
import { settle } from './settle.js'
import { signToken } from './sign-token.js'

/** What a test's world is made of. */
export interface WorldPlan {
  /** Settings of the site beside those of the demo. */
  settings?: Partial<SiteSettings>
  /** Whether jobs run; without a worker cases stay open. */
  worker?: boolean
  /** False: as on a machine without Redis. */
  redis?: boolean
  /** Further environment variables of both processes. */
  variables?: Record<string, string>
}

/** Without a worker cases wait for one, for longer than that where a test takes its time. */
const unrouted = 'cases open for two minutes'

/** The whole product in one process: API on a real port, worker, database and Redis space of its own, one site. */
export class World {
  private constructor(
    readonly database: TestDatabase,
    readonly api: NestFastifyApplication,
    readonly worker: INestApplicationContext | null,
    readonly site: TestSite,
    /** Where the API listens, without a slash at its end. */
    readonly origin: string,
  ) {}

  static async start(plan: WorldPlan = {}): Promise<World> {
    const database = await createTestDatabase()
    const site = await makeSite(database.url, 'herald', plan.settings)
    const variables = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      ...patientDatabase,
      DATABASE_URL: database.url,
      REDIS_KEY_PREFIX: database.keyPrefix,
      ...(plan.redis === false || database.redisUrl === null ? {} : { REDIS_URL: database.redisUrl }),
      ...plan.variables,
    }
    const api = await createApi(loadConfig(variables, 'api'))
    await api.listen(0, '127.0.0.1')
    const worker = plan.worker === false ? null : await startWorker(WorkerModule.of(loadConfig(variables, 'worker')))
    const { port } = api.getHttpServer().address() as { port: number }
    return new World(database, api, worker, site, `http://127.0.0.1:${String(port)}`)
  }

  /** What was lost or doubled; 0 everywhere when nothing was. */
  async losses(): Promise<Record<string, number>> {
    const answer = await this.stranger.get<{ checks: { name: string; count: number }[] }>('//readyz?deep=1')
    return Object.fromEntries(
      answer.body.checks.filter(({ count }) => count !== 0).map(({ name, count }) => [name, count]),
    )
  }

  /** Ends the world, after a look at whether anything got lost in it. */
  async stop(): Promise<void> {
    const lost = await this.losses()
    expect(Object.entries(lost).filter(([name]) => this.worker !== null || name !== unrouted)).toEqual([])
    await Promise.all([this.api.close(), this.worker?.close()])
    await this.database.drop()
  }

  /** Somebody who calls the API with a token. Readers come into being by calling; staff are `mod-1`, `mod-2`, `lead-1`, `admin-1`. */
  async as(subject: string, role: Role = 'reader', site: TestSite = this.site): Promise<Caller> {
    return new Caller(this.origin, site.id, await signToken(site, { subject, role }))
  }

  /** A reader nobody has seen before. */
  async reader(): Promise<Caller> {
    return this.as(`reader-${randomUUID()}`)
  }

  /** Somebody who calls without a token. */
  get stranger(): Caller {
    return new Caller(this.origin, this.site.id, null)
  }

  /** Adds another tenant. */
  async addSite(id: string, settings?: Partial<SiteSettings>): Promise<TestSite> {
    return makeSite(this.database.url, id, settings)
  }

  /** Waits until every committed outbox row has been handed over and its job has run. */
  async settle(): Promise<void> {
    await settle(this.database.url, this.api.get(JobQueues))
  }

  /** Runs SQL as the owner of the schema. */
  async sql<Row>(text: string): Promise<Row[]> {
    return administer<Row>(this.database.url, text)
  }
}

/** A world for the tests of the file or `describe` it is called in. */
export function useWorld(plan: WorldPlan = {}): () => World {
  let world: World | null = null
  beforeAll(async () => {
    world = await World.start(plan)
  })
  afterAll(() => world?.stop())
  return () => {
    if (world === null) throw new Error('the world exists inside tests and hooks only')
    return world
  }
}
