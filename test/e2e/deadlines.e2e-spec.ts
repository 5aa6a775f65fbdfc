import { describe, expect, it } from 'vitest'
import { removeKeys } from '../support/redis-keys.js'
import { queuedCase } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

describe('deadlines', () => {
  const world = useWorld()

  it('are kept although Redis was emptied', async () => {
    const { database } = world()
    const { caseId } = await queuedCase(world())
    if (database.redisUrl !== null) await removeKeys(database.redisUrl, database.keyPrefix)
    await world().sql(
      `update moderation_case set due_at = clock_timestamp() - interval '1 second' where id = '${caseId}'`,
    )
    await expect.poll(() => levelOf(caseId), { timeout: 25_000, interval: 200 }).toBe(1)
  })

  async function levelOf(caseId: string): Promise<number | undefined> {
    const [row] = await world().sql<{ level: number }>(`select level from moderation_case where id = '${caseId}'`)
    return row?.level
  }
})
