import type { RunningProcess } from './running-process.js'

/** A numeric user a server runs as, for programs that refuse to run as root. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Resolves when the process can serve; rejects when it never will. Aborted when the process ends first. */
export type Readiness = (running: RunningProcess, signal: AbortSignal) => Promise<void>

/** How one child process is started, known to be ready, and stopped. */
export interface ProcessPlan {
  /** Short name for people, e.g. `postgres`. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** The whole environment of the child; the parent's own when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Working directory; `/` when absent. */
  readonly cwd?: string
  readonly account?: Account | null
  readonly readiness: Readiness
  readonly readyTimeoutMs: number
  /** Tries the first start has; later restarts go on until stopped. */
  readonly startAttemptsMax: number
  /** Sent one after the other, each given `stopTimeoutMs`; the whole group is killed after the last. */
  readonly stopSignals: readonly NodeJS.Signals[]
  readonly stopTimeoutMs: number
  /** Receives everything the child prints, in the pieces it comes in. */
  readonly onOutput?: (output: Buffer) => void
}

/** How a process ended. Exactly one of the three is not null. */
export interface ProcessExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it could not even be started. */
  readonly failure: string | null
}

/** What befell a supervised process, in words for people: `killed by SIGKILL`. */
export function describeExit({ code, signal, failure }: ProcessExit): string {
  if (failure !== null) return failure
  return signal === null ? `exit code ${String(code)}` : `killed by ${signal}`
}
