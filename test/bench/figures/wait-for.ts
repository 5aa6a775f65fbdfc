import { setTimeout as delay } from 'node:timers/promises'

/** How often to look, and for how long. */
interface Patience {
  readonly lookEveryMs: number
  readonly patienceMs: number
}

const usual = { lookEveryMs: 20, patienceMs: 180_000 }

/** Resolves once the condition holds. @throws Error when it does not in time */
export async function waitFor(
  what: string,
  holds: () => Promise<boolean>,
  { lookEveryMs, patienceMs }: Patience = usual,
): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await holds())) {
    if (performance.now() > deadline)
      throw new Error(`after ${patienceMs / 60_000} minutes it is still not so that ${what}`)
    await delay(lookEveryMs)
  }
}
