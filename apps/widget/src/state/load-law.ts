import type { RestrictionView } from '../api/views.js'
import type { Thread } from './thread.js'

/** Loads what is said under the law: few threads need it. Where it does not come, general words stand in its place. */
export async function loadLaw(thread: Thread): Promise<void> {
  try {
    const { openLaw } = await import('../law/law.js')
    if (!thread.law.get()) thread.law.set(await openLaw(thread))
  } catch {
    // Whatever needs it next asks again.
  }
}

/** Whether a comment is blocked for a time. */
export function isBlockedByLaw(restriction: RestrictionView | undefined): boolean {
  return restriction?.kind === 'temporary-block'
}
