import { describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { claim, decisionOn, list, newThread, post, queuedCase, report } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()

function claimOf(comment: { id: string }, more: object = {}): Record<string, unknown> {
  return {
    commentId: comment.id,
    right: 'honour',
    wish: 'delete',
    name: '홍길동',
    contact: 'claimant@example.org',
    proxy: '변호사 아무개',
    explanation: '사실이 아닌 내용으로 명예를 훼손합니다',
    evidence: 'https://example.org/evidence',
    goodFaith: true,
    ...more,
  }
}

interface Filed {
  id: string
  accessCode: string
}

interface Claimed {
  author: Caller
  thread: string
  comment: CommentView
  caseId: string
  filed: Filed
}

/** @param filer - without a token only few a minute come through from one address */
async function claimedComment(filer?: Caller): Promise<Claimed> {
  const [author, thread] = [await world().reader(), newThread()]
  const comment = await post(author, thread)
  const claimant = filer ?? (await world().reader())
  const answer = await claimant.post<Filed>('/legal-notices', claimOf(comment))
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  return { author, thread, comment, caseId: row?.id ?? '', filed: answer.body }
}

interface Block {
  id: string
  endsAt: string
}

async function block({ caseId }: Claimed, days = 30): Promise<Block> {
  const moderator = await world().as('mod-1', 'moderator')
  const { lease } = await claim(moderator, caseId)
  const path = `/moderation/cases/${caseId}/temporary-measures`
  const answer = await moderator.post<Block>(path, { leaseToken: lease.token, days })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body
}

const statusOf = async ({ id, accessCode }: Filed) =>
  (await world().stranger.get<Record<string, unknown>>(`/legal-notices/${id}?code=${accessCode}`)).body
const shown = async ({ id }: { id: string }) => (await world().stranger.get<CommentView>(`/comments/${id}`)).body

/** Leaves the block so much time by the database's clock. */
async function leave(measure: Block, left: string): Promise<void> {
  await world()
    .sql(`update measure set starts_at = now() - interval '30 days' + interval '1 minute' + interval '${left}',
    ends_at = now() + interval '${left}' where id = '${measure.id}'`)
}

describe('a claim of right', () => {
  it('is taken from anybody, goes to the senior reviewers, and both sides are told at once', async () => {
    const { author, caseId, filed } = await claimedComment(world().stranger)
    const [found] = await world().sql(`select state, tier, report_count from moderation_case where id = '${caseId}'`)
    expect(found).toEqual({ state: 'queued', tier: 2, report_count: 0 })
    expect(await statusOf(filed)).toMatchObject({ state: 'received', outcome: null, told: [{ kind: 'receipt' }] })
    const told = (await author.get<{ items: { kind: string; text: string }[] }>('/me/notices')).body.items
    expect(told).toMatchObject([{ kind: 'legal-notice' }])
    expect(JSON.stringify(told)).not.toContain('홍길동')
  })

  it('is read on its page with its code only', async () => {
    const { filed } = await claimedComment()
    expect((await world().stranger.get(`/legal-notices/${filed.id}?code=wrong`)).status).toBe(404)
    expect((await world().stranger.get(`/legal-notices/${filed.id}`)).status).toBe(404)
  })

  it('needs good faith, an explanation, and a comment that is there', async () => {
    const comment = await post(await world().reader(), newThread())
    const { stranger } = world()
    expect((await stranger.post('/legal-notices', claimOf(comment, { goodFaith: false }))).status).toBe(400)
    expect((await stranger.post('/legal-notices', claimOf(comment, { explanation: '' }))).status).toBe(400)
    const nowhere = claimOf({ id: '0192f3a1-aaaa-7bbb-8ccc-000000000000' })
    expect((await stranger.post('/legal-notices', nowhere)).status).toBe(404)
  })

  it('is filed once per key, and many at once make one case', async () => {
    const comment = await post(await world().reader(), newThread())
    const { stranger } = world()
    const same = await Promise.all(
      Array.from({ length: 4 }, () =>
        stranger.post<Filed>('/legal-notices', claimOf(comment), { key: `k-${comment.id}` }),
      ),
    )
    expect(new Set(same.map(({ body }) => body.id)).size).toBe(1)
    expect(new Set(same.map(({ body }) => body.accessCode)).size).toBe(1)
    const others = Array.from({ length: 4 }, (_, at) =>
      stranger.post('/legal-notices', claimOf(comment, { name: `갑${String(at)}` })),
    )
    expect(new Set((await Promise.all(others)).map(({ status }) => status))).toEqual(new Set([201]))
    const counted = `select count(distinct case_id)::int as cases, count(*)::int as notices from legal_notice
      where comment_id = '${comment.id}'`
    expect(await world().sql(counted)).toEqual([{ cases: 1, notices: 5 }])
  })

  it('takes the case from whoever was about to decide it', async () => {
    const { caseId, comment } = await queuedCase(world())
    const moderator = await world().as('mod-1', 'moderator')
    const claimed = await claim(moderator, caseId)
    expect((await world().stranger.post('/legal-notices', claimOf(comment))).status).toBe(201)
    const late = await moderator.post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed, 'dismiss'))
    expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
  })

  it('never closes without its claimant being told', async () => {
    const { caseId, filed } = await claimedComment()
    const moderator = await world().as('mod-2', 'moderator')
    const claimed = await claim(moderator, caseId)
    const decided = await moderator.post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed, 'remove'))
    expect(decided).toMatchObject({ status: 201 })
    expect(await statusOf(filed)).toMatchObject({
      state: 'decided',
      outcome: 'remove',
      told: [{ kind: 'receipt' }, { kind: 'outcome' }],
    })
  })

  it('is listed for the staff: the claim for moderators, the claimant for leads', async () => {
    const { filed } = await claimedComment()
    const read = async (caller: Caller) =>
      (await caller.get<{ items: { id: string; name: string | null }[] }>('/moderation/legal-notices')).body.items.find(
        ({ id }) => id === filed.id,
      )
    expect(await read(await world().as('mod-1', 'moderator'))).toMatchObject({
      right: 'honour',
      name: null,
      contact: null,
    })
    expect(await read(await world().as('lead-1', 'lead'))).toMatchObject({
      name: '홍길동',
      contact: 'claimant@example.org',
    })
    const other = await world().as('lead-1', 'lead', await world().addSite('tribune'))
    expect((await other.get('/moderation/legal-notices')).body).toEqual({ items: [], nextCursor: null })
  })

  it("may be an authority's order, with its own deadline", async () => {
    const comment = await post(await world().reader(), newThread())
    const dueAt = new Date(Date.now() + 3_600_000).toISOString()
    const order = {
      commentId: comment.id,
      right: 'public-order',
      wish: 'delete',
      explanation: '명령',
      agency: '위원회',
      reference: '2026-1',
      dueAt,
    }
    expect((await (await world().as('mod-1', 'moderator')).post('/moderation/agency-orders', order)).status).toBe(403)
    expect((await (await world().as('lead-1', 'lead')).post('/moderation/agency-orders', order)).status).toBe(201)
    const [row] = await world().sql<{ due_at: Date }>(
      `select due_at from moderation_case where comment_id = '${comment.id}'`,
    )
    expect(row?.due_at.toISOString()).toBe(dueAt)
  })
})

describe('a temporary block', () => {
  it('hides the comment, says so in its place, and tells both sides', async () => {
    const claimed = await claimedComment()
    const { endsAt } = await block(claimed)
    const page = await list(world().stranger, claimed.thread)
    const restriction = { kind: 'temporary-block', ground: 'network-act-44-2', until: endsAt }
    expect(page).toMatchObject({ count: 0, items: [{ body: null, status: 'hidden', restriction }] })
    expect(await statusOf(claimed.filed)).toMatchObject({ state: 'blocked', blockedUntil: endsAt })
    const told = (await claimed.author.get<{ items: { kind: string }[] }>('/me/notices')).body.items
    expect(told.map(({ kind }) => kind)).toContain('temporary-measure')
  })

  it('ends by itself before day 31, neither a second early nor unnoticed', async () => {
    const claimed = await claimedComment()
    const measure = await block(claimed)
    await leave(measure, '1 second')
    expect(await shown(claimed.comment)).toMatchObject({ status: 'hidden' })
    await expect.poll(async () => (await shown(claimed.comment)).status, { timeout: 15_000 }).toBe('published')
    const lifted = await world()
      .sql(`select lifted_at >= ends_at as "notBefore", lifted_at < starts_at + interval '30 days' as "byDay30"
      from measure where id = '${measure.id}'`)
    expect(lifted).toEqual([{ notBefore: true, byDay30: true }])
  })

  it('needs a claim of right, and comes once for a text', async () => {
    const { caseId } = await queuedCase(world())
    const moderator = await world().as('mod-1', 'moderator')
    const { lease } = await claim(moderator, caseId)
    const without = await moderator.post(`/moderation/cases/${caseId}/temporary-measures`, { leaseToken: lease.token })
    expect(without).toMatchObject({ status: 409, body: { code: 'legal-notice-missing' } })
    const claimed = await claimedComment()
    await block(claimed, 1)
    const again = await claim(moderator, claimed.caseId)
    const path = `/moderation/cases/${claimed.caseId}/temporary-measures`
    const second = await moderator.post(path, { leaseToken: again.lease.token })
    expect(second).toMatchObject({ status: 409, body: { code: 'already-blocked' } })
    expect((await moderator.post(path, { leaseToken: again.lease.token, days: 31 })).status).toBe(400)
  })

  it('cannot be longer, chained or prolonged, as the application itself', async () => {
    const claimed = await claimedComment()
    const measure = await block(claimed)
    const asApp = (sql: string) => world().sql(`set role moderato_app; ${sql}`)
    const mine = `where id = '${measure.id}'`
    await expect(asApp(`update measure set ends_at = ends_at + interval '1 second' ${mine}`)).rejects.toThrow(
      'never prolonged',
    )
    const copy = (
      version: string,
      ends: string,
    ) => `insert into measure (site_id, id, kind, comment_id, case_id, content_version, starts_at, ends_at)
      select site_id, new_id(), kind, comment_id, case_id, ${version}, starts_at, ${ends} from measure ${mine}`
    await expect(asApp(copy('content_version', 'ends_at'))).rejects.toThrow('measure_temporary_key')
    await expect(asApp(copy('9', `starts_at + interval '30 days 1 second'`))).rejects.toThrow('measure_temporary_check')
  })

  it('can be objected to by its author, once', async () => {
    const claimed = await claimedComment()
    const { id } = await block(claimed)
    const path = `/measures/${id}/objections`
    const stranger = await world().reader()
    expect((await stranger.post(path, { text: '남의 일' })).status).toBe(404)
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => claimed.author.post(path, { text: '사실입니다' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const [row] = await world().sql(
      `select due_at < clock_timestamp() + interval '25 hours' as soon from moderation_case where id = '${claimed.caseId}'`,
    )
    expect(row).toEqual({ soon: true })
  })

  it('is lifted by a decision that clears the comment', async () => {
    const claimed = await claimedComment()
    await block(claimed)
    const moderator = await world().as('mod-2', 'moderator')
    const held = await claim(moderator, claimed.caseId)
    const cleared = await moderator.post(`/moderation/cases/${claimed.caseId}/decisions`, decisionOn(held, 'dismiss'))
    expect(cleared).toMatchObject({ status: 201 })
    expect(await shown(claimed.comment)).toMatchObject({ status: 'published' })
  })
})

describe('where the site removes what nobody objected to', () => {
  it('a block that runs out becomes a decision with its reasons, unless the author objected', async () => {
    await world().sql(
      `update site set settings = settings || '{"temporaryBlockExpiry": "remove-if-no-objection"}' where id = 'herald'`,
    )
    const [silent, loud] = [await claimedComment(), await claimedComment()]
    await report(await world().reader(), silent.comment)
    const blocks = [await block(silent), await block(loud)] as const
    expect((await loud.author.post(`/measures/${blocks[1].id}/objections`, { text: '사실입니다' })).status).toBe(201)
    await Promise.all(blocks.map((measure) => leave(measure, '3 seconds')))
    await expect.poll(async () => (await shown(silent.comment)).status, { timeout: 15_000 }).toBe('removed')
    await expect.poll(async () => (await shown(loud.comment)).status, { timeout: 15_000 }).toBe('published')
    expect(await statusOf(silent.filed)).toMatchObject({ state: 'decided', outcome: 'remove', automated: true })
    const told = (await silent.author.get<{ items: { kind: string }[] }>('/me/notices')).body.items
    expect(told.map(({ kind }) => kind)).toContain('statement-of-reasons')
  })
})
