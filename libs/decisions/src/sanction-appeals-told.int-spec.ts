import { expect, it } from 'vitest'
import { answerAppeal } from '../../../test/support/world/judgements.js'
import { sanctionAppealed } from '../../../test/support/world/sanctions.js'
import { useWorld } from '../../../test/support/world/world.js'

// Nobody delivers: what is promised is looked at where it waits.
const world = useWorld({ worker: false })

it('tells webhooks that it was filed and that it ended, by ids, each once', async () => {
  const lead = await world().as('lead-1', 'lead')
  const body = { url: 'https://hooks.example.org/moderato', events: ['appeal.filed', 'appeal.decided'] }
  expect(await lead.post('/moderation/webhooks', body)).toMatchObject({ status: 201 })
  const [judged, moot, gone] = [
    await sanctionAppealed(world()),
    await sanctionAppealed(world(), 'ban'),
    await sanctionAppealed(world()),
  ]
  await answerAppeal(await world().as('mod-2', 'moderator'), judged.appealId, 'uphold')
  await lead.delete(`/moderation/users/${moot.userId}/sanctions/${moot.measureId}`)
  expect(await gone.reader.delete('/me')).toMatchObject({ status: 204 })
  const promised = await world().sql<{ event: string; ids: object }>(
    'select event, ids from webhook_delivery order by id',
  )
  const idsOf = ({ appealId, measureId }: typeof judged) => ({ appealId, measureId, caseId: null, decisionId: null })
  expect(promised).toEqual([
    { event: 'appeal.filed', ids: idsOf(judged) },
    { event: 'appeal.filed', ids: idsOf(moot) },
    { event: 'appeal.filed', ids: idsOf(gone) },
    { event: 'appeal.decided', ids: idsOf(judged) },
    { event: 'appeal.decided', ids: idsOf(moot) },
    { event: 'appeal.decided', ids: idsOf(gone) },
  ])
})
