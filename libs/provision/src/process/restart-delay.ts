const firstDelayMs = 200
const delayMsMax = 10_000

/** Pause before a restart: 0.2 s after the first death, doubled with each further one, at most 10 s. */
export function restartDelayMs(deathsInARow: number): number {
  return Math.min(delayMsMax, firstDelayMs * 2 ** Math.max(0, deathsInARow - 1))
}
