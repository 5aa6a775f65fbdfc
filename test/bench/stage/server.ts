import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { answerOf } from './answer-of.js'

const meter = new URL('./cpu-meter.mjs', import.meta.url).href
const askEveryMs = 50
/** A start takes seconds, and half a minute on a machine that is busy with other things. */
const readyTimeoutMs = 180_000

/** How one server process is started. */
export interface ServerPlan {
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
  /** Where it listens; null for a process that is ready when it says so on its standard output. */
  readonly origin: string | null
  /** Arguments of Node itself, e.g. `--cpu-prof`. */
  readonly nodeArguments?: readonly string[]
}

/** A server in a process of its own whose CPU time can be read. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  /** Resolves when it answers. @throws Error with its last words when it does not come up */
  static async start({ script, environment, origin, nodeArguments = [] }: ServerPlan): Promise<Server> {
    const child = fork(script, {
      execArgv: [...nodeArguments, '--import', meter],
      // What it logs goes nowhere, but it is written: that is part of the price.
      stdio: ['ignore', origin === null ? 'pipe' : 'ignore', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], ...environment },
    })
    let complaint = ''
    child.stderr?.on('data', (text) => (complaint = `${complaint}${String(text)}`.slice(-2000)))
    const death = once(child, 'exit').then(() => {
      throw new Error(`${script} ended\n${complaint}`)
    })
    const ready =
      origin === null
        ? once(child.stdout!, 'data').then(() => child.stdout?.resume())
        : answers(origin, () => complaint)
    await Promise.race([death, ready])
    death.catch(() => undefined)
    return new Server(child, origin ?? '')
  }

  /** CPU time of all its threads since its start. */
  async cpuUs(): Promise<number> {
    this.child.send('cpu')
    return (await answerOf<{ cpuUs: number }>(this.child)).cpuUs
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exited = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    await exited
  }
}

async function answers(origin: string, lastWords: () => string): Promise<void> {
  const deadline = performance.now() + readyTimeoutMs
  while (performance.now() < deadline) {
    const isUp = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await delay(askEveryMs)
  }
  throw new Error(`${origin} did not answer in ${readyTimeoutMs / 1000} s\n${lastWords()}`)
}
