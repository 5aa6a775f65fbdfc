import { describe, expect, it } from 'vitest'
import { JobQueues } from '@moderato/queue'
import { removeKeys } from '../support/redis-keys.js'
import { queuedCase } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

describe.each([true, false])('deadlines, with Redis: %s', (redis) => {
  const world = useWorld({ redis })

  it('lift a case when they pass, once', async () => {
    const { caseId } = await queuedCase(world())
    await dueIn(caseId, 2)
    await expect.poll(() => levelOf(caseId)).toBe(1)
    // Before the next sweep of all cases would.
    const lifted = `select at >= k.due_at as in_time, at < k.due_at + interval '20 seconds' as at_once
      from case_event e join moderation_case k on k.id = e.case_id where e.type = 'overdue' and k.id = '${caseId}'`
    expect(await world().sql(lifted)).toEqual([{ in_time: true, at_once: true }])
  })

  it('are kept although the queues were emptied before they passed', async () => {
    const { database, api } = world()
    const { caseId } = await queuedCase(world())
    await dueIn(caseId, 3600)
    await world().settle()
    const queue = api.get(JobQueues).get('wake-case')
    expect(await queue.getDelayedCount()).toBeGreaterThan(0)
    if (redis && database.redisUrl !== null) await removeKeys(database.redisUrl, database.keyPrefix)
    else await world().sql('truncate bullmq.job, bullmq.scheduler cascade')
    expect(await levelOf(caseId)).toBe(0)
    // As time passes: unseen by whatever asks for an alarm when a deadline is moved.
    await world().sql(
      `set session_replication_role = replica; update moderation_case set due_at = clock_timestamp() where id = '${caseId}'`,
    )
    await expect.poll(() => levelOf(caseId), { timeout: 60_000, interval: 200 }).toBe(1)
  }, 90_000)

  async function dueIn(caseId: string, seconds: number): Promise<void> {
    await world().sql(`update moderation_case set due_at = clock_timestamp() + interval '${seconds} seconds'
      where id = '${caseId}'`)
  }

  async function levelOf(caseId: string): Promise<number | undefined> {
    const [row] = await world().sql<{ level: number }>(`select level from moderation_case where id = '${caseId}'`)
    return row?.level
  }
})
