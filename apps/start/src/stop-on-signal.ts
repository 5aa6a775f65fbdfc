import type { Supervisor } from './supervisor.js'
import { seconds, type Terminal } from './terminal.js'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm passes on a signal that the terminal sent to everybody already: only a later one is a person losing patience. */
const sameRequestMs = 1000

/** Stops everything on a signal and exits with 0; at once, and with 1, on a second. Answers whether it is stopping. */
export function stopOnSignal(supervisor: Supervisor, terminal: Terminal): () => boolean {
  let askedAtMs: number | null = null
  const ask = () => {
    const nowMs = performance.now()
    if (askedAtMs !== null) {
      if (nowMs - askedAtMs > sameRequestMs) process.exit(1)
      return
    }
    askedAtMs = nowMs
    terminal.gap()
    terminal.heading('Stopping')
    void terminal.waiting('everything to stop', supervisor.stop()).then(() => {
      terminal.line('stopped', `everything, in ${seconds(performance.now() - nowMs)}; the data is kept`, 'green')
      process.exit(0)
    })
  }
  for (const signal of signals) process.on(signal, ask)
  return () => askedAtMs !== null
}
