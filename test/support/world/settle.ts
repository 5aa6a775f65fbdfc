import { vi } from 'vitest'
import { jobTypes } from '@moderato/contracts'
import type { JobQueues } from '@moderato/queue'
import { administer } from '../administration.js'

interface Pending {
  unpublished: number
  open: number
  /** Another one as soon as anything was asked for, or handed over, since. */
  past: string
}

const pending = `select
  (select count(*)::int from outbox where published_at is null and failed_at is null) as unpublished,
  (select count(*)::int from moderation_case where state = 'open') as open,
  (select concat(count(*), ' ', max(published_at)) from outbox) as past`

/**
 * Waits until nothing that was committed is still on its way: handed over to a queue, and run there. The outbox is looked
 * at before and after the queues: a job that ran in between may have asked for another.
 */
export async function settle(databaseUrl: string, queues: JobQueues): Promise<void> {
  const look = async () => (await administer<Pending>(databaseUrl, pending))[0]
  const isQuiet = (found: Pending | undefined) => found?.unpublished === 0 && found.open === 0
  await vi.waitUntil(
    async () => {
      const before = await look()
      if (!isQuiet(before) || (await jobsLeft(queues)) > 0) return false
      const after = await look()
      return isQuiet(after) && after?.past === before?.past
    },
    { timeout: 60_000, interval: 50 },
  )
}

/** Jobs that wait or run, beside those that are to wait. */
async function jobsLeft(queues: JobQueues): Promise<number> {
  const counts = await Promise.all(
    jobTypes.map((type) => queues.get(type).getJobCountByTypes('waiting', 'prioritized', 'active')),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
