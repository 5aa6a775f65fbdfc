import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  findFreePort,
  InstanceLock,
  isPortFree,
  LogFile,
  type ManagedProcess,
  ProcessFailure,
  type ProcessListener,
} from '@moderato/provision'
import { findOpenPages } from './pages.js'
import { originOf, planApi, planWorker } from './programs.js'
import { bringPostgres, bringRedis, type Server } from './servers.js'
import { StartRefused, type StartPlan } from './start-plan.js'
import { seconds, type Terminal } from './terminal.js'

const linesShownMax = 8

/** Starts everything in order, keeps it running, and stops it in the opposite order. */
export class Supervisor {
  private readonly stopRequest = new AbortController()
  private readonly servers: ManagedProcess[] = []
  private readonly programs: ManagedProcess[] = []
  private readonly logs = new Map<string, LogFile>()
  private lock: InstanceLock | null = null
  private startup: Promise<void> | null = null

  constructor(
    private readonly plan: StartPlan,
    private readonly terminal: Terminal,
  ) {}

  /**
   * Resolves when everything answers. What was started before a failure runs until `stop`.
   *
   * @throws StartRefused when a person has to change something first
   * @throws ProcessFailure when a part does not come up
   * @throws ProcessStopped when `stop` was called meanwhile
   */
  start(): Promise<void> {
    this.startup = this.bringUp()
    return this.startup
  }

  /** Resolves when nothing it started runs any more. */
  async stop(): Promise<void> {
    this.stopRequest.abort()
    await this.startup?.catch(() => undefined)
    await Promise.all(this.programs.map((program) => program.stop()))
    await Promise.all(this.servers.map((server) => server.stop()))
    for (const log of this.logs.values()) log.close()
    this.logs.clear()
    await this.lock?.release()
  }

  private async bringUp(): Promise<void> {
    const startedMs = performance.now()
    this.terminal.heading('Moderato')
    mkdirSync(join(this.plan.dataFolder, 'logs'), { recursive: true, mode: folderMode() })
    const port = this.plan.port === 0 ? await findFreePort() : this.plan.port
    await this.takeLockAndPort(port)
    const { postgres, redis } = await this.bringServers()
    await this.prepare(postgres)
    const origin = originOf(this.plan.host, port)
    await this.bringPrograms(postgres, redis, port)
    this.terminal.gap()
    const pages = await findOpenPages(origin)
    const links = pages.some(({ name }) => name === 'console') ? await this.plan.signIns(origin) : []
    for (const { name, url, about } of [...pages, ...links]) this.terminal.line(name, `${url}  ${about}`)
    this.terminal.line('data', `${this.plan.dataFolder}  logs in logs/`)
    this.terminal.ready(`in ${seconds(performance.now() - startedMs)}. Ctrl-C stops everything.`)
  }

  private async takeLockAndPort(port: number): Promise<void> {
    const { dataFolder, host } = this.plan
    const introduction = `process ${process.pid} on port ${port}`
    const lock = await InstanceLock.acquire(dataFolder, introduction)
    if (typeof lock === 'string') {
      throw new StartRefused(
        `Moderato already runs on the data folder ${dataFolder}: ${lock}. Stop that one, or give this one a DATA_DIR and a PORT of its own.`,
      )
    }
    this.lock = lock
    if (!(await isPortFree(port, host))) throw portTaken(port)
  }

  private async bringServers(): Promise<{ postgres: Server; redis: Server | null }> {
    const { plan, listener } = this
    const { signal } = this.stopRequest
    const bring = async <T extends Server | null>(name: string, work: Promise<T>): Promise<T> => {
      const startedMs = performance.now()
      const server = await this.terminal.waiting(name, work)
      if (!server) return server
      if (server.process) this.servers.push(server.process)
      this.terminal.line(name, `${server.text}  ${seconds(performance.now() - startedMs)}`)
      for (const remark of server.remarks) this.terminal.note(remark)
      return server
    }
    const redis = bring('redis', bringRedis({ plan, listener, signal, log: this.logOf('redis') }))
    const postgres = bring('postgres', bringPostgres({ plan, listener, signal, log: this.logOf('postgres') }))
    const [one, other] = await Promise.allSettled([postgres, redis])
    if (one.status === 'rejected') throw one.reason
    if (other.status === 'rejected') throw other.reason
    if (!other.value) {
      const how = 'install redis-server or valkey-server for more speed'
      this.terminal.line('redis', `no Redis on PATH: queues run on Postgres; ${how}`, 'yellow')
    }
    return { postgres: one.value, redis: other.value }
  }

  private async prepare(postgres: Server): Promise<void> {
    this.stopRequest.signal.throwIfAborted()
    const parts = await this.terminal.waiting('the database', this.plan.prepare(postgres.url))
    for (const { name, text } of parts) this.terminal.line(name, text)
  }

  private async bringPrograms(postgres: Server, redis: Server | null, port: number): Promise<void> {
    const { plan, listener } = this
    const servers = { databaseUrl: postgres.url, redisUrl: redis?.url ?? null }
    const options = { plan, listener, port, ...servers, log: (name: string) => this.logOf(name) }
    this.programs.push(planApi(options), planWorker(options))
    const startedMs = performance.now()
    const starts = this.programs.map(async (program) => {
      await program.start(this.stopRequest.signal)
      this.terminal.line(program.name, `answers  ${seconds(performance.now() - startedMs)}`)
    })
    await this.terminal.waiting('api and worker', Promise.all(starts)).catch((error: unknown) => {
      throw isPortLost(error) ? portTaken(port) : error
    })
  }

  private logOf(name: string): LogFile {
    const log = this.logs.get(name) ?? new LogFile(join(this.plan.dataFolder, 'logs', `${name}.log`))
    this.logs.set(name, log)
    return log
  }

  private readonly listener: ProcessListener = {
    onDeath: ({ name, reason, retryInMs, lastLines }) => {
      this.terminal.line(name, `died (${reason}), starting it again in ${seconds(retryInMs)}`, 'red')
      if (!reason.startsWith('killed')) for (const line of lastLines.slice(-linesShownMax)) this.terminal.note(line)
    },
    onRecovery: ({ name, awayMs }) => {
      this.terminal.line(name, `is back after ${seconds(awayMs)}`, 'green')
    },
  }
}

function portTaken(port: number): StartRefused {
  return new StartRefused(`Port ${port} is taken by another program. Choose a free one: PORT=${port + 1} npm start`)
}

/** Another program can take a port that was free when the start began. */
function isPortLost(error: unknown): boolean {
  return error instanceof ProcessFailure && error.lastLines.some((line) => line.includes('EADDRINUSE'))
}

/** Another user, who runs Postgres when root starts it, has to pass through; nobody may list. */
function folderMode(): number {
  return process.getuid?.() === 0 ? 0o711 : 0o700
}
