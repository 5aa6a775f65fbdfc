import { expect, it } from 'vitest'
import { newThread, post, report } from '../../../test/support/world/actions.js'
import { block, claimedComment, claimOf, leave, type Claimed } from '../../../test/support/world/claims.js'
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

const claims = (claimantKind: string) => claimedComment(world(), undefined, { claimantKind })

async function orderedComment(authority: string): Promise<Claimed> {
  const [author, thread] = [await world().reader(), newThread()]
  const comment = await post(author, thread)
  const order = {
    ...{ commentId: comment.id, right: 'public-order', wish: 'delete', explanation: '명령', agency: '위원회' },
    ...{ reference: '2026-1', authority, dueAt: new Date(Date.now() + 3_600_000).toISOString() },
  }
  expect((await (await world().as('lead-1', 'lead')).post('/moderation/agency-orders', order)).status).toBe(201)
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  return { author, thread, comment, caseId: row?.id ?? '', filed: { id: '', accessCode: '' } }
}

it.each([
  ['an agency', () => orderedComment('agency')],
  ['an election commission', () => orderedComment('election-commission')],
  ['a state body that claims a right', () => claims('state-body')],
])('what %s wants is never decided by the clock: the case stays with the reviewers', async (_, make) => {
  const asked = await make()
  await leave(world(), await block(world(), asked), '0 seconds')
  await world().api.get(EndMeasures, { strict: false }).execute()
  expect(await world().sql(`select id from decision where case_id = '${asked.caseId}'`)).toEqual([])
  const waiting = `select state from moderation_case where id = '${asked.caseId}'`
  expect(await world().sql(waiting)).toEqual([{ state: 'queued' }])
  expect((await world().stranger.get(`/comments/${asked.comment.id}`)).body).toMatchObject({ status: 'published' })
  const told = (await asked.author.get<{ items: { kind: string }[] }>('/me/notices')).body.items
  expect(told.map(({ kind }) => kind)).toContain('measure-ended')
})

it.each(['person', 'company'])('what a %s claims is, where the site wants it so', async (claimantKind) => {
  const claimed = await claims(claimantKind)
  await leave(world(), await block(world(), claimed), '0 seconds')
  await world().api.get(EndMeasures, { strict: false }).execute()
  const decided = await world().sql(`select outcome, legal_reference from decision where case_id = '${claimed.caseId}'`)
  expect(decided).toEqual([{ outcome: 'remove', legal_reference: '정보통신망법 제44조의2' }])
})

it('one claim of a state body among others is enough, and the database knows it too', async () => {
  const claimed = await claims('person')
  const measure = await block(world(), claimed)
  const late = claimOf(claimed.comment, { claimantKind: 'state-body' })
  expect((await (await world().reader()).post('/legal-notices', late)).status).toBe(201)
  await leave(world(), measure, '0 seconds')
  await world().api.get(EndMeasures, { strict: false }).execute()
  expect(await world().sql(`select id from decision where case_id = '${claimed.caseId}'`)).toEqual([])
  const byClock = `set role moderato_app; insert into decision (site_id, id, case_id, seq, kind, outcome, ground, policy_code, policy_version,
      source, automated_decision, covers_report_seq, content_version)
    select site_id, new_id(), id, version + 1, 'auto', 'remove', 'illegal', 'illegal', 0, 'legal-notice', true, 0, content_version
    from moderation_case where id = '${claimed.caseId}'`
  await expect(world().sql(byClock)).rejects.toThrow('no clock decides')
})
