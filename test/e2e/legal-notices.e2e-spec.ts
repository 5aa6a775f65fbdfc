import { describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { claim, decisionOn, list, newThread, post, queuedCase, report } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import * as claims from '../support/world/claims.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()

const claimedComment = (filer?: Caller) => claims.claimedComment(world(), filer)
const block = (claimed: claims.Claimed, days?: number) => claims.block(world(), claimed, days)
const statusOf = (filed: claims.Filed) => claims.statusOf(world(), filed)
const leave = (measure: claims.Block, left: string) => claims.leave(world(), measure, left)
const shown = async ({ id }: { id: string }) => (await world().stranger.get<CommentView>(`/comments/${id}`)).body

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

  it('says whether a state body claims, which all reviewers see, and takes a person for who does not say', async () => {
    const { filed, comment, author } = await claims.claimedComment(world(), undefined, { claimantKind: 'state-body' })
    const silent = await author.post<claims.Filed>('/legal-notices', claims.claimOf(comment))
    const moderator = await world().as('mod-1', 'moderator')
    const kindOf = async (id: string) =>
      (await moderator.get<{ claimantKind: string }>(`/moderation/legal-notices/${id}`)).body.claimantKind
    expect([await kindOf(filed.id), await kindOf(silent.body.id)]).toEqual(['state-body', 'person'])
    const unknown = await author.post('/legal-notices', claims.claimOf(comment, { claimantKind: 'king' }))
    expect(unknown.status).toBe(400)
  })

  it('is read on its page with its code only', async () => {
    const { filed } = await claimedComment()
    expect((await world().stranger.get(`/legal-notices/${filed.id}?code=wrong`)).status).toBe(404)
    expect((await world().stranger.get(`/legal-notices/${filed.id}`)).status).toBe(404)
  })

  it('needs good faith, an explanation, and a comment that is there', async () => {
    const comment = await post(await world().reader(), newThread())
    const { stranger } = world()
    expect((await stranger.post('/legal-notices', claims.claimOf(comment, { goodFaith: false }))).status).toBe(400)
    expect((await stranger.post('/legal-notices', claims.claimOf(comment, { explanation: '' }))).status).toBe(400)
    const nowhere = claims.claimOf({ id: '0192f3a1-aaaa-7bbb-8ccc-000000000000' })
    expect((await stranger.post('/legal-notices', nowhere)).status).toBe(404)
  })

  it('is filed once per key, and many at once make one case', async () => {
    const comment = await post(await world().reader(), newThread())
    const { stranger } = world()
    const same = await Promise.all(
      Array.from({ length: 4 }, () =>
        stranger.post<claims.Filed>('/legal-notices', claims.claimOf(comment), { key: `k-${comment.id}` }),
      ),
    )
    expect(new Set(same.map(({ body }) => body.id)).size).toBe(1)
    expect(new Set(same.map(({ body }) => body.accessCode)).size).toBe(1)
    const others = Array.from({ length: 4 }, (_, at) =>
      stranger.post('/legal-notices', claims.claimOf(comment, { name: `갑${String(at)}` })),
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
    expect((await world().stranger.post('/legal-notices', claims.claimOf(comment))).status).toBe(201)
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
    const restriction = { kind: 'temporary-block', ground: 'network-act-44-2', authority: null, until: endsAt }
    expect(page).toMatchObject({ count: 0, items: [{ body: null, status: 'hidden', restriction }] })
    expect(await statusOf(claimed.filed)).toMatchObject({ state: 'blocked', blockedUntil: endsAt })
    const told = (await claimed.author.get<{ items: { kind: string }[] }>('/me/notices')).body.items
    expect(told.map(({ kind }) => kind)).toContain('temporary-measure')
  })

  it.each([
    ['agency', 'network-act-44-7', 'article 44-7'],
    ['election-commission', 'election-act-82-4', 'Election Act'],
  ])('says in its place, and in its statement, that it follows an order: %s', async (authority, ground, law) => {
    const [author, thread] = [await world().reader(), newThread()]
    const comment = await post(author, thread)
    const order = {
      ...{ commentId: comment.id, right: 'public-order', wish: 'delete', explanation: '명령', agency: '위원회' },
      ...{ reference: '2026-1', authority, dueAt: new Date(Date.now() + 3_600_000).toISOString() },
    }
    expect((await (await world().as('lead-1', 'lead')).post('/moderation/agency-orders', order)).status).toBe(201)
    const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
    const filed = { id: '', accessCode: '' }
    await block({ author, thread, comment, caseId: row?.id ?? '', filed })
    const { items } = await list(world().stranger, thread)
    const restriction = { kind: 'temporary-block', ground, authority }
    expect(items).toMatchObject([{ id: comment.id, body: null, restriction }])
    const lead = await world().as('lead-1', 'lead')
    const stated = (await lead.get<{ items: Record<string, string>[] }>('/moderation/statements?limit=100')).body.items
    expect(stated.at(-1)?.['illegal_content_legal_ground']).toContain(law)
  })

  it('ends by itself before day 31, neither a second early nor unnoticed', async () => {
    const claimed = await claimedComment()
    const measure = await block(claimed)
    expect(await shown(claimed.comment)).toMatchObject({ status: 'hidden' })
    await leave(measure, '1 second')
    await expect.poll(async () => (await shown(claimed.comment)).status, { timeout: 30_000 }).toBe('published')
    const lifted = await world()
      .sql(`select lifted_at >= ends_at as "notBefore", lifted_at < starts_at + interval '30 days' as "byDay30"
      from measure where id = '${measure.id}'`)
    expect(lifted).toEqual([{ notBefore: true, byDay30: true }])
  })

  it.each([
    [1, 12],
    [30, 29 * 24],
  ])('of %i days leaves its reviewer %i hours, and is overdue no sooner', async (days, hours) => {
    const claimed = await claimedComment()
    await block(claimed, days)
    const [row] = await world().sql<{ hours: number }>(`select
      round(extract(epoch from due_at - clock_timestamp()) / 3600)::int as hours from moderation_case where id = '${claimed.caseId}'`)
    expect(row).toEqual({ hours })
  })

  it.each([
    ['is overdue no sooner for having been', 'claimant', true],
    ['stays overdue where an authority waits', 'agency', false],
  ])('%s: %s', async (_, source, isLater) => {
    const { comment, ...claimed } = await claimedComment()
    const mine = `where case_id = '${claimed.caseId}'`
    if (source === 'agency') {
      const order = {
        commentId: comment.id,
        right: 'public-order',
        wish: 'delete',
        explanation: '명령',
        agency: '위원회',
      }
      const dueAt = new Date(Date.now() + 3_600_000).toISOString()
      const lead = await world().as('lead-1', 'lead')
      expect((await lead.post('/moderation/agency-orders', { ...order, reference: '1', dueAt })).status).toBe(201)
    }
    await world().sql(`update legal_notice set due_at = now() - interval '1 hour' ${mine} and source = 'agency';
      update moderation_case set due_at = now() - interval '1 hour' where id = '${claimed.caseId}'`)
    const counted = `select count(*)::int as count from case_event ${mine} and type = 'overdue'`
    await expect.poll(() => world().sql(counted)).toEqual([{ count: 1 }])
    await block({ ...claimed, comment })
    const next = `select coalesce(escalates_at, due_at) > now() + interval '28 days' as later from moderation_case where id = '${claimed.caseId}'`
    expect(await world().sql(next)).toEqual([{ later: isLater }])
  })

  it('leaves an authority its own deadline, and takes the nearest still ahead', async () => {
    const claimed = await claimedComment()
    const lead = await world().as('lead-1', 'lead')
    const order = { commentId: claimed.comment.id, right: 'public-order', wish: 'delete', explanation: '명령' }
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const deadlines = [inHours(1), inHours(50), inHours(2)]
    for (const dueAt of deadlines) {
      const answer = await lead.post('/moderation/agency-orders', {
        ...order,
        agency: '위원회',
        reference: dueAt,
        dueAt,
      })
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
    }
    await world().sql(
      `update legal_notice set due_at = now() - interval '1 hour' where reference = '${deadlines[0] ?? ''}'`,
    )
    await block(claimed)
    const [row] = await world().sql<{ due_at: Date }>(
      `select due_at from moderation_case where id = '${claimed.caseId}'`,
    )
    expect(row?.due_at.toISOString()).toBe(deadlines[2])
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
    const notice = async () =>
      (await claimed.author.get<{ items: { measureId: string | null }[] }>('/me/notices')).body.items.find(
        ({ measureId }) => measureId === id,
      )
    expect(await notice()).toMatchObject({ objectable: true, objectedAt: null })
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
    expect(await notice()).toMatchObject({ objectable: false, objectedAt: expect.any(String) as string })
  })

  it('is lifted by a decision that clears the comment', async () => {
    const claimed = await claimedComment()
    const { id } = await block(claimed)
    const moderator = await world().as('mod-2', 'moderator')
    const held = await claim(moderator, claimed.caseId)
    const cleared = await moderator.post(`/moderation/cases/${claimed.caseId}/decisions`, decisionOn(held, 'dismiss'))
    expect(cleared).toMatchObject({ status: 201 })
    expect(await shown(claimed.comment)).toMatchObject({ status: 'published' })
    const { items } = (await claimed.author.get<{ items: object[] }>('/me/notices')).body
    expect(items).toContainEqual(expect.objectContaining({ measureId: id, objectable: false, objectedAt: null }))
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
    await expect.poll(async () => (await shown(silent.comment)).status, { timeout: 30_000 }).toBe('removed')
    await expect.poll(async () => (await shown(loud.comment)).status, { timeout: 30_000 }).toBe('published')
    expect(await statusOf(silent.filed)).toMatchObject({ state: 'decided', outcome: 'remove', automated: true })
    const told = (await silent.author.get<{ items: { kind: string }[] }>('/me/notices')).body.items
    expect(told.map(({ kind }) => kind)).toContain('statement-of-reasons')
  })
})
