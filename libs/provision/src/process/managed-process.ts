import { setTimeout as delay } from 'node:timers/promises'
import { ProcessFailure, ProcessStopped } from './process-failure.js'
import { describeExit, type ProcessExit, type ProcessPlan } from './process-plan.js'
import { restartDelayMs } from './restart-delay.js'
import { RunningProcess } from './running-process.js'

/** A process that served this long has recovered: its next death counts as the first again. */
const recoveredAfterMs = 30_000

/** Told what happens to a supervised process after its first start. */
export interface ProcessListener {
  readonly onDeath?: (death: { name: string; reason: string; retryInMs: number; lastLines: readonly string[] }) => void
  readonly onRecovery?: (recovery: { name: string; awayMs: number }) => void
}

/** One supervised child: started until ready, started again whenever it dies, stopped for good on request. */
export class ManagedProcess {
  private readonly stopRequest = new AbortController()
  private running: RunningProcess | null = null
  private keeper: Promise<void> = Promise.resolve()
  private deathsInARow = 0

  constructor(
    private readonly plan: ProcessPlan,
    private readonly listener: ProcessListener = {},
  ) {}

  get name(): string {
    return this.plan.name
  }

  /** The process id of the current run; null between two runs. */
  get pid(): number | null {
    return this.running?.pid ?? null
  }

  /**
   * Resolves when the process can serve.
   *
   * @throws ProcessFailure when it ended or did not become ready in time, as often as the plan allows
   * @param signal - gives the start up; without effect once it can serve
   * @throws ProcessStopped when it was given up, or `stop` was called meanwhile
   */
  async start(signal?: AbortSignal): Promise<void> {
    const giveUp = () => void this.stop()
    if (signal?.aborted) giveUp()
    signal?.addEventListener('abort', giveUp, { once: true })
    try {
      await this.startInTurns()
    } finally {
      signal?.removeEventListener('abort', giveUp)
    }
  }

  /** Stops it for good; resolves when it has ended, at once when it never ran. */
  async stop(): Promise<void> {
    this.stopRequest.abort(new ProcessStopped(`${this.name} was stopped`))
    if (this.running) await this.end(this.running)
    await this.keeper
  }

  private async startInTurns(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const running = await this.launch()
        this.keeper = this.keepRunning(running)
        return
      } catch (error) {
        if (!(error instanceof ProcessFailure) || attempt >= this.plan.startAttemptsMax) throw error
        await this.pause(restartDelayMs(attempt))
      }
    }
  }

  private async launch(): Promise<RunningProcess> {
    this.stopRequest.signal.throwIfAborted()
    const running = new RunningProcess(this.plan)
    this.running = running
    const giveUp = new AbortController()
    try {
      await Promise.race([
        this.plan.readiness(running, giveUp.signal),
        running.exited.then((exit) => {
          throw this.failure(describeExit(exit), running)
        }),
        this.readyDeadline(running, giveUp.signal),
      ])
      return running
    } catch (error) {
      await this.end(running)
      this.running = null
      this.stopRequest.signal.throwIfAborted()
      throw error
    } finally {
      giveUp.abort()
    }
  }

  private async readyDeadline(running: RunningProcess, signal: AbortSignal): Promise<never> {
    await delay(this.plan.readyTimeoutMs, undefined, { signal })
    throw this.failure(`not ready after ${String(this.plan.readyTimeoutMs / 1000)} s`, running)
  }

  private async keepRunning(first: RunningProcess): Promise<void> {
    let running: RunningProcess | null = first
    let servingSinceMs = performance.now()
    while (running) {
      const exit: ProcessExit = await running.exited
      this.running = null
      if (this.stopRequest.signal.aborted) return
      const diedAtMs = performance.now()
      if (diedAtMs - servingSinceMs > recoveredAfterMs) this.deathsInARow = 0
      this.reportDeath(describeExit(exit), running.lastLines)
      running = await this.revive()
      servingSinceMs = performance.now()
      if (running) this.listener.onRecovery?.({ name: this.name, awayMs: servingSinceMs - diedAtMs })
    }
  }

  private async revive(): Promise<RunningProcess | null> {
    for (;;) {
      try {
        await this.pause(restartDelayMs(this.deathsInARow))
        return await this.launch()
      } catch (error) {
        if (error instanceof ProcessStopped) return null
        if (!(error instanceof ProcessFailure)) throw error
        this.reportDeath(error.detail, error.lastLines)
      }
    }
  }

  private reportDeath(reason: string, lastLines: readonly string[]): void {
    this.deathsInARow++
    const retryInMs = restartDelayMs(this.deathsInARow)
    this.listener.onDeath?.({ name: this.name, reason, retryInMs, lastLines })
  }

  private async pause(ms: number): Promise<void> {
    const { signal } = this.stopRequest
    await delay(ms, undefined, { signal }).catch(() => {
      signal.throwIfAborted()
    })
  }

  private async end(running: RunningProcess): Promise<void> {
    for (const signal of this.plan.stopSignals) {
      running.signal(signal)
      if (await endsWithin(running, this.plan.stopTimeoutMs)) return
    }
    running.killGroup()
    await running.exited
  }

  private failure(detail: string, running: RunningProcess): ProcessFailure {
    return new ProcessFailure(this.name, detail, running.lastLines)
  }
}

async function endsWithin(running: RunningProcess, timeoutMs: number): Promise<boolean> {
  const giveUp = new AbortController()
  const timeout = delay(timeoutMs, false, { signal: giveUp.signal }).catch(() => false)
  const ended = await Promise.race([running.exited.then(() => true), timeout])
  giveUp.abort()
  return ended
}
