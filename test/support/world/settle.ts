import { vi } from 'vitest'
import { administer } from '../administration.js'

const pending = `select
  (select count(*)::int from outbox where published_at is null and failed_at is null) as unpublished,
  (select count(*)::int from moderation_case where state = 'open') as open`

/** Waits until nothing that was committed is still on its way to a queue. */
export async function settle(databaseUrl: string): Promise<void> {
  await vi.waitUntil(
    async () => {
      const [left] = await administer<{ unpublished: number; open: number }>(databaseUrl, pending)
      return left?.unpublished === 0 && left.open === 0
    },
    { timeout: 30_000, interval: 50 },
  )
}
