import { expect, it } from 'vitest'
import { newThread, post, report } from '../../../test/support/world/actions.js'
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

it.each([
  ['agency', '정보통신망법 제44조의7'],
  ['election-commission', '공직선거법 제82조의4'],
])('a removal that follows an order names the law of the order: %s', async (authority, law) => {
  const author = await world().reader()
  const comment = await post(author, newThread())
  const order = {
    ...{ commentId: comment.id, right: 'public-order', wish: 'delete', explanation: '명령', agency: '위원회' },
    ...{ reference: '2026-1', authority, dueAt: new Date(Date.now() + 3_600_000).toISOString() },
  }
  expect((await (await world().as('lead-1', 'lead')).post('/moderation/agency-orders', order)).status).toBe(201)
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  const caseId = row?.id ?? ''
  // The block that is about to be over began 30 days ago; the order came before it.
  await world().sql(`update legal_notice set created_at = created_at - interval '31 days' where case_id = '${caseId}'`)
  const ordered = { author, thread: '', comment, caseId, filed: { id: '', accessCode: '' } }
  await leave(world(), await block(world(), ordered), '0 seconds')
  await world().api.get(EndMeasures, { strict: false }).execute()
  const decided = await world().sql(`select outcome, legal_reference from decision where case_id = '${caseId}'`)
  expect(decided).toEqual([{ outcome: 'remove', legal_reference: law }])
})
