/**
 * Process groups to kill should this process exit without having stopped them, after an uncaught error for instance.
 * Servers that keep data get their quickest orderly signal instead of SIGKILL through `signal`.
 */
const groups = new Map<number, NodeJS.Signals>()
let hooked = false

export function killAtExit(pid: number, signal: NodeJS.Signals): void {
  if (!hooked) {
    hooked = true
    process.once('exit', () => {
      for (const [leader, last] of groups) signalGroup(leader, last)
    })
  }
  groups.set(pid, signal)
}

export function leaveAtExit(pid: number): void {
  groups.delete(pid)
}

/** Signals a whole process group; one that is gone already is no error. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {
    signalProcess(leader, signal)
  }
}

/** Signals one process. Answers whether it was there. */
export function signalProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
