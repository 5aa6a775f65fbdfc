import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationRole } from '@moderato/database'
import { claim, decisionOn, queuedCase } from '../../../test/support/world/actions.js'
import { answerAppeal, appeal } from '../../../test/support/world/judgements.js'
import { useWorld } from '../../../test/support/world/world.js'

interface Held {
  id: string
  lease: { token: string }
}

const world = useWorld({ settings: { secondReviewShare: 1 } })
let raw: pg.Client
beforeAll(async () => {
  raw = new pg.Client({ connectionString: world().database.url })
  await raw.connect()
  await raw.query(`set role ${applicationRole}`)
})
afterAll(() => raw.end())

const staff = (subject: string) => world().as(subject, subject.startsWith('lead') ? 'lead' : 'moderator')
const tried = (text: string) =>
  raw.query(text).then(
    () => null,
    (error: unknown) => error,
  )
const refused = (constraint: string) => expect.objectContaining({ constraint }) as unknown

/** A case that `first` decided one way and `second` the other; null: nobody has given the second opinion yet. */
async function disputed(first = 'mod-1', outcome = 'hide', second: string | null = 'mod-2') {
  const opened = await queuedCase(world())
  const claimed = await claim(await staff(first), opened.caseId)
  const answer = await (
    await staff(first)
  ).post<{ id: string }>(`/moderation/cases/${opened.caseId}/decisions`, decisionOn(claimed, outcome))
  const [row] = await world().sql<{ id: string }>(
    `select id from second_review where decision_id = '${answer.body.id}'`,
  )
  const found = { ...opened, decisionId: answer.body.id, reviewId: row?.id ?? '' }
  if (second === null) return found
  const held = await (await staff(second)).post<Held>('/moderation/second-reviews/claim-next')
  expect(held.body.id).toBe(found.reviewId)
  const opinion = { outcome: outcome === 'dismiss' ? 'hide' : 'dismiss', policyCode: 'ok', ground: 'terms' }
  const body = { ...opinion, leaseToken: held.body.lease.token, explanation: '의견이 다릅니다' }
  expect(
    (await (await staff(second)).post(`/moderation/second-reviews/${found.reviewId}/decisions`, body)).status,
  ).toBe(201)
  return found
}

describe('two reviewers who differ', () => {
  it('are shown to leads, side by side, and to nobody else', async () => {
    const { reviewId, caseId } = await disputed()
    expect((await (await staff('mod-2')).get('/moderation/second-reviews')).status).toBe(403)
    const lead = await staff('lead-1')
    const { body } = await lead.get<{ items: Record<string, unknown>[] }>('/moderation/second-reviews?resolved=false')
    expect(body.items.find(({ id }) => id === reviewId)).toMatchObject({
      caseId,
      state: 'disagreed',
      first: { outcome: 'hide', by: { name: 'mod-1' } },
      second: { outcome: 'dismiss', by: { name: 'mod-2' }, explanation: '의견이 다릅니다' },
      inForce: true,
      resolution: null,
    })
    expect((await lead.get<{ items: unknown[] }>('/moderation/second-reviews?state=agreed')).body.items).toEqual([])
  })

  it('are settled by a lead who lets the first decision stand, once', async () => {
    const { reviewId, comment } = await disputed()
    const lead = await staff('lead-1')
    const path = `/moderation/second-reviews/${reviewId}/resolution`
    expect(await lead.post(path, { resolution: 'first-stands' })).toMatchObject({
      ...{ status: 200, body: { resolution: { kind: 'first-stands' }, inForce: true } },
    })
    expect((await lead.post(path, { resolution: 'taken-back' })).body.code).toBe('already-decided')
    const [row] = await world().sql<{ status: string }>(`select status from comment where id = '${comment.id}'`)
    expect(row?.status).toBe('hidden')
  })

  it('are settled by taking the first decision back, with all that follows from it', async () => {
    const { reviewId, comment, caseId, author } = await disputed()
    const lead = await staff('lead-1')
    const answer = await lead.post(`/moderation/second-reviews/${reviewId}/resolution`, { resolution: 'taken-back' })
    expect(answer).toMatchObject({ status: 200, body: { resolution: { kind: 'taken-back' }, inForce: false } })
    const [row] = await world()
      .sql(`select c.status, k.state from comment c join moderation_case k on k.comment_id = c.id
      where c.id = '${comment.id}' and k.id = '${caseId}'`)
    expect(row).toEqual({ status: 'published', state: 'queued' })
    const { items } = (await author.get<{ items: { kind: string }[] }>('/me/notices')).body
    expect(items.map(({ kind }) => kind)).toEqual(['correction', 'statement-of-reasons'])
    const audit = await world().sql<{ type: string }>(
      `select type from audit_event where subject_id = '${reviewId}' order by at, id`,
    )
    const acts = ['opened', 'claimed', 'decided', 'overtaken'].map((act) => `second-review-${act}`)
    expect(audit.map(({ type }) => type)).toEqual(acts)
  })

  it('are not settled in favour of either by one of them', async () => {
    const { reviewId } = await disputed('mod-1', 'hide', 'lead-1')
    const answer = await (
      await staff('lead-1')
    ).post(`/moderation/second-reviews/${reviewId}/resolution`, {
      ...{ resolution: 'first-stands' },
    })
    expect(answer).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
  })
})

describe('a decision that an appeal answers', () => {
  const stateOf = (reviewId: string) =>
    world().sql(`select r.state, r.resolution, u.name as resolved_by from second_review r
      left join site_user u on u.site_id = r.site_id and u.id = r.resolved_by where r.id = '${reviewId}'`)

  it.each(['overturn', 'uphold'] as const)(
    'is not made again by anybody once the answer is to %s it',
    async (answer) => {
      const { reviewId, decisionId, author } = await disputed('mod-1', 'hide', null)
      const held = await (await staff('mod-3')).post<Held>('/moderation/second-reviews/claim-next')
      expect(held.body.id).toBe(reviewId)
      await answerAppeal(await staff('mod-2'), await appeal(author, decisionId), answer)
      const opinion = { outcome: 'hide', policyCode: 'ok', ground: 'terms', leaseToken: held.body.lease.token }
      const late = await (await staff('mod-3')).post(`/moderation/second-reviews/${reviewId}/decisions`, opinion)
      expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
      expect(await stateOf(reviewId)).toEqual([{ state: 'void', resolution: null, resolved_by: null }])
      expect((await (await staff('mod-3')).post('/moderation/second-reviews/claim-next')).status).toBe(204)
      const audit = await world().sql(`select 1 from audit_event where subject_id = '${reviewId}'
      and type = 'second-review-overtaken'`)
      expect(audit).toHaveLength(1)
    },
  )

  it('leaves nothing to settle of a disagreement about it when it is overturned', async () => {
    const { reviewId, decisionId, author } = await disputed()
    await answerAppeal(await staff('mod-3'), await appeal(author, decisionId), 'overturn')
    expect(await stateOf(reviewId)).toEqual([{ state: 'disagreed', resolution: 'taken-back', resolved_by: 'mod-3' }])
  })

  it('leaves a disagreement about it to a lead when it is upheld', async () => {
    const { reviewId, decisionId, author } = await disputed()
    await answerAppeal(await staff('mod-3'), await appeal(author, decisionId), 'uphold')
    const path = `/moderation/second-reviews/${reviewId}/resolution`
    const settled = await (await staff('lead-1')).post(path, { resolution: 'first-stands' })
    expect(settled).toMatchObject({ status: 200, body: { resolution: { kind: 'first-stands' } } })
  })
})

describe('an author who is erased', () => {
  it('takes the words along, and what nobody has looked at yet is void', async () => {
    const [compared, waiting] = [await disputed(), await disputed('mod-1', 'hide', null)]
    for (const { author } of [compared, waiting]) expect((await author.delete('/me')).status).toBe(204)
    const rows = await world().sql(`select id, state, content_snapshot, explanation from second_review
      where id in ('${compared.reviewId}', '${waiting.reviewId}')`)
    const gone = { content_snapshot: null, explanation: null }
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: compared.reviewId, state: 'disagreed', ...gone },
        { id: waiting.reviewId, state: 'void', ...gone },
      ]),
    )
  })
})

describe('the database, asked as the application', () => {
  it('holds one second review for a decision', async () => {
    const { reviewId } = await disputed('mod-1', 'hide', null)
    const columns = `decision_id, case_id, comment_id, queue_id, author_id, content_version, covers_report_seq, categories`
    const doubled = `insert into second_review (site_id, id, ${columns}) select site_id, new_id(), ${columns} from second_review
      where id = '${reviewId}'`
    expect(await tried(doubled)).toEqual(refused('second_review_decision_id_key'))
    const mod = (name: string) => `(select id from site_user where subject = '${name}')`
    const lease = (holder: string) => `update second_review set state = 'claimed', lease_holder_id = ${holder},
      lease_token = gen_random_uuid(), lease_expires_at = clock_timestamp() where id = '${reviewId}'`
    expect(await tried(lease(mod('mod-1')))).toEqual(refused('second_review_impartial_check'))
    expect(await tried(lease(`(select author_id from second_review where id = '${reviewId}')`))).toEqual(
      refused('second_review_impartial_check'),
    )
    const other = `update second_review set first_decider_id = ${mod('mod-3')} where id = '${reviewId}'`
    expect(await tried(other)).toEqual(refused('second_review_unchanged_check'))
    await world().sql(`update second_review set state = 'void' where id = '${reviewId}'`)
  })

  it('lets nobody change an opinion, or call agreement what is none', async () => {
    const { reviewId } = await disputed()
    const change = (what: string) => tried(`update second_review set ${what} where id = '${reviewId}'`)
    expect(await change(`outcome = 'hide'`)).toEqual(refused('second_review_unchanged_check'))
    expect(await change(`state = 'agreed'`)).toEqual(refused('second_review_verdict_check'))
    expect(
      await change(`resolution = 'first-stands', resolved_at = clock_timestamp(), resolved_by = reviewer_id`),
    ).toEqual(refused('second_review_resolver_check'))
  })
})
