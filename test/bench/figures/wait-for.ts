import { setTimeout as delay } from 'node:timers/promises'

const lookEveryMs = 20
const patienceMs = 180_000

/** Resolves once the condition holds. @throws Error when it does not in three minutes */
export async function waitFor(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`after three minutes it is still not so that ${what}`)
    await delay(lookEveryMs)
  }
}
