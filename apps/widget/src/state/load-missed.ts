import type { Missed } from '../missed/missed.js'
import { explain, type Thread } from './thread.js'

export async function loadMissed(): Promise<Missed> {
  return (await import('../missed/missed.js')).missed
}

/** Shows what waited; whoever asked for it is told when it does not come. */
export async function showMissed(thread: Thread, show: (missed: Missed) => Promise<void>): Promise<void> {
  try {
    await show(await loadMissed())
  } catch (error) {
    thread.announcement.set(explain(thread, error))
  }
}
