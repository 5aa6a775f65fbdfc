import { expect, it } from 'vitest'
import { report } from '../../../test/support/world/actions.js'
import { block, claimedComment, leave } from '../../../test/support/world/claims.js'
import { useWorld } from '../../../test/support/world/world.js'
import { EndMeasures } from './use-cases/end-measures.use-case.js'

// Nobody delivers and no clock runs: what is promised is looked at where it waits.
const world = useWorld({ settings: { temporaryBlockExpiry: 'remove-if-no-objection' }, worker: false })

it('a removal by expiry weighs its reporters, is told to webhooks, and is stated as what it is', async () => {
  const lead = await world().as('lead-1', 'lead')
  const webhook = { url: 'https://hooks.example.org/moderato', events: ['case.decided'] }
  expect(await lead.post('/moderation/webhooks', webhook)).toMatchObject({ status: 201 })
  const claimed = await claimedComment(world())
  await report(await world().reader(), claimed.comment, 'defamation')
  await leave(world(), await block(world(), claimed), '0 seconds')
  await world().api.get(EndMeasures, { strict: false }).execute()
  const [decision] = await world().sql<{ id: string }>(`select id from decision where case_id = '${claimed.caseId}'`)
  const weighed = `select s.agreed, s.disagreed from reporter_stat s join report r on r.reporter_id = s.user_id
    where r.case_id = '${claimed.caseId}'`
  expect(await world().sql(weighed)).toEqual([{ agreed: 1, disagreed: 0 }])
  const ids = { caseId: claimed.caseId, decisionId: decision?.id, appealId: null }
  expect(await world().sql('select event, ids from webhook_delivery')).toEqual([{ event: 'case.decided', ids }])
  const { items } = (await lead.get<{ items: { puid: string }[] }>('/moderation/statements?limit=100')).body
  expect(items.find(({ puid }) => puid.endsWith(decision?.id ?? 'none'))).toMatchObject({
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
    decision_facts: expect.stringMatching(/did not object/) as string,
    source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
    automated_detection: 'No',
    automated_decision: 'AUTOMATED_DECISION_FULLY',
  })
})
