import { expect, it } from 'vitest'
import { queuedCase } from '../../../test/support/world/actions.js'
import { answerAppeal, appeal, judge } from '../../../test/support/world/judgements.js'
import { sanctionAppealed } from '../../../test/support/world/sanctions.js'
import { useWorld } from '../../../test/support/world/world.js'

const world = useWorld()

it('count what was taken back, and how appeals of decisions and of sanctions ended', async () => {
  const [first, second, lead] = [
    await world().as('mod-1', 'moderator'),
    await world().as('mod-2', 'moderator'),
    await world().as('lead-1', 'lead'),
  ]
  const reversals = async () => {
    const { body } = await lead.get<{ reversals: object }>('/moderation/stats')
    return body.reversals
  }
  expect(await reversals()).toEqual({ reverted: 0, upheld: 0, overturned: 0, overturnedShare: null })

  const regretted = await judge(first, (await queuedCase(world())).caseId)
  expect(await first.post(`/moderation/decisions/${regretted.id}/revert`)).toMatchObject({ status: 200 })
  for (const outcome of ['uphold', 'overturn', 'overturn'] as const) {
    const { caseId, author } = await queuedCase(world())
    await answerAppeal(second, await appeal(author, (await judge(first, caseId)).id), outcome)
  }
  for (const outcome of ['overturn', 'uphold'] as const)
    await answerAppeal(second, (await sanctionAppealed(world())).appealId, outcome)
  // Lifted before anybody answered: that is no answer.
  const { userId, measureId } = await sanctionAppealed(world())
  await lead.delete(`/moderation/users/${userId}/sanctions/${measureId}`)

  expect(await reversals()).toEqual({ reverted: 1, upheld: 2, overturned: 3, overturnedShare: 0.6 })
})
