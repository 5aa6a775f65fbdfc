import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { signalProcess } from '../process/last-resort.js'

const lookEveryMs = 50
const orderlyStopMs = 5000

/** A server that a parent which was killed may have left running, as its pid file tells. */
export interface OrphanTrace {
  /** File whose first line is the process id. */
  readonly pidFile: string
  /** Proves, on the command line of that process, that it is this server and not a stranger with a reused id. */
  readonly isProof: (commandLine: string) => boolean
  readonly stopSignal: NodeJS.Signals
}

/** Stops the server the trace leads to, if it still runs. Answers its process id, or null when there was none. */
export async function stopOrphan({ pidFile, isProof, stopSignal }: OrphanTrace): Promise<number | null> {
  const pid = readPid(pidFile)
  if (pid === null || pid === process.pid || !isProof(commandLineOf(pid))) return null
  signalProcess(pid, stopSignal)
  if (!(await isGoneWithin(pid, orderlyStopMs))) {
    signalProcess(pid, 'SIGKILL')
    await isGoneWithin(pid, orderlyStopMs)
  }
  return pid
}

function readPid(pidFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
    return pid > 1 ? pid : null
  } catch {
    return null
  }
}

function commandLineOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

async function isGoneWithin(pid: number, timeoutMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += lookEveryMs) {
    if (commandLineOf(pid) === '') return true
    await delay(lookEveryMs)
  }
  return false
}
