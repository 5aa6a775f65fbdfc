import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { killAtExit, leaveAtExit, signalGroup } from './last-resort.js'
import { OutputTail } from './output-tail.js'
import type { ProcessExit, ProcessPlan } from './process-plan.js'

/** Output that is still in the pipe when the process ends gets this long; grandchildren may hold the pipe open. */
const drainMs = 200

/** One run of a plan: a child in a process group of its own, so that a terminal's Ctrl-C reaches only its parent. */
export class RunningProcess {
  /** Resolves once, when the process has ended, however it did. */
  readonly exited: Promise<ProcessExit>
  private readonly child: ChildProcess
  private readonly tail = new OutputTail()
  private hasExited = false

  constructor(plan: ProcessPlan) {
    // The child's standard input stays open as long as this process lives: its end tells the child that it is alone.
    this.child = spawn(plan.command, plan.args, {
      cwd: plan.cwd ?? '/',
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(plan.env ? { env: plan.env } : {}),
      ...(plan.account ?? {}),
    })
    this.child.stdin?.on('error', () => undefined)
    this.child.on('error', () => undefined)
    if (this.pid !== null) killAtExit(this.pid, plan.stopSignals.at(-1) ?? 'SIGKILL')
    for (const stream of this.outputs()) {
      stream.on('data', (output: Buffer) => {
        this.tail.take(output)
        plan.onOutput?.(output)
      })
    }
    this.exited = this.awaitExit()
  }

  get pid(): number | null {
    return this.child.pid ?? null
  }

  /** The end of what it printed, oldest first. */
  get lastLines(): readonly string[] {
    return this.tail.lines
  }

  /** Hears every line from now on. Answers how to stop hearing. */
  onLine(listener: (line: string) => void): () => void {
    const hearings = this.outputs().map((stream) => {
      let rest = ''
      const hear = (output: Buffer) => {
        const lines = (rest + output.toString('utf8')).split('\n')
        rest = lines.pop() ?? ''
        lines.forEach(listener)
      }
      stream.on('data', hear)
      return () => stream.off('data', hear)
    })
    return () => {
      for (const stopHearing of hearings) stopHearing()
    }
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.hasExited) this.child.kill(signal)
  }

  killGroup(): void {
    if (!this.hasExited && this.pid !== null) signalGroup(this.pid, 'SIGKILL')
  }

  private outputs(): Readable[] {
    return [this.child.stdout, this.child.stderr].filter((stream) => stream !== null)
  }

  private async awaitExit(): Promise<ProcessExit> {
    const exit = await new Promise<ProcessExit>((resolve) => {
      this.child.once('error', (error) => {
        resolve({ code: null, signal: null, failure: error.message })
      })
      this.child.once('exit', (code, signal) => {
        resolve({ code, signal, failure: null })
      })
    })
    this.hasExited = true
    if (this.pid !== null) leaveAtExit(this.pid)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, drainMs)
      this.child.once('close', () => {
        clearTimeout(timer)
        resolve()
      })
    })
    for (const stream of this.outputs()) stream.destroy()
    return exit
  }
}
