import { describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { claim, decisionOn, list, newThread, post } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({
  settings: { autoHide: { enabled: true, threshold: 3 } },
  variables: { TRUSTED_PROXIES: '127.0.0.1' },
})

/** Readers whose accounts are older than a day. */
async function seasoned(count: number): Promise<Caller[]> {
  const readers = await Promise.all(Array.from({ length: count }, () => world().reader()))
  await Promise.all(readers.map((reader) => reader.get('/me/comments')))
  await world().sql(`update site_user set created_at = created_at - interval '2 days'`)
  return readers
}

let lastHost = 0
async function reportFrom(reader: Caller, comment: CommentView, address?: string): Promise<void> {
  lastHost++
  const from = address ?? `198.51.${String(Math.floor(lastHost / 250))}.${String((lastHost % 250) + 1)}`
  const headers = { 'x-forwarded-for': from }
  const answer = await reader.post(`/comments/${comment.id}/reports`, { category: 'abuse' }, { headers })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
}

async function caseOf(comment: CommentView): Promise<{ id: string; version: number; state: string }> {
  const [row] = await world().sql<{ id: string; version: number; state: string }>(
    `select id, version, state from moderation_case where comment_id = '${comment.id}' order by id desc limit 1`,
  )
  if (row === undefined) throw new Error('no case')
  return row
}

/** Waits until the worker has looked at every report that was filed so far. */
async function looked(): Promise<void> {
  await world().settle()
  const waiting = `select count(*)::int from outbox where published_at is null`
  await expect.poll(() => world().sql(waiting)).toEqual([{ count: 0 }])
  // A report of another comment goes through the same queue after all of them.
  const probe = await post(await world().reader(), newThread())
  await reportFrom(await world().reader(), probe)
  await expect.poll(async () => (await caseOf(probe)).state).toBe('queued')
}

const statusOf = async (comment: CommentView) =>
  (await world().stranger.get<CommentView>(`/comments/${comment.id}`)).body

describe('a comment that three independent readers report', () => {
  it('is hidden at once, comes first to reviewers, and its author learns why and by what', async () => {
    const author = await world().reader()
    const thread = newThread()
    const comment = await post(author, thread)
    const readers = await seasoned(4)
    await Promise.all(readers.slice(0, 3).map((reader) => reportFrom(reader, comment)))
    await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    expect(await list(world().stranger, thread)).toMatchObject({ count: 0, items: [{ id: comment.id, body: null }] })
    const facts = `select m.kind, m.ends_at = m.starts_at + interval '24 hours' as day,
        k.due_at <= m.starts_at + interval '1 hour' as soon, n.data ->> 'automatedDecision' as automated
      from measure m join moderation_case k on k.id = m.case_id
      join notice n on n.reference_id = m.id and n.kind = 'statement-of-reasons' and n.recipient_id = k.author_id
      where m.comment_id = '${comment.id}'`
    expect(await world().sql(facts)).toEqual([{ kind: 'auto_hide', day: true, soon: true, automated: 'true' }])
    const told = (await author.get<{ items: { kind: string; text: string }[] }>('/me/notices')).body.items
    expect(told).toMatchObject([{ kind: 'statement-of-reasons' }])
    expect(told[0]?.text).toContain('가려졌습니다')
    expect(told[0]?.text).toContain('자동화')
  })

  it('is shown again by a reviewer who clears it, at once', async () => {
    const comment = await post(await world().reader(), newThread())
    await Promise.all((await seasoned(3)).map((reader) => reportFrom(reader, comment)))
    await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    const moderator = await world().as('mod-1', 'moderator')
    const { id } = await caseOf(comment)
    const claimed = await claim(moderator, id)
    const cleared = await moderator.post(`/moderation/cases/${id}/decisions`, decisionOn(claimed, 'dismiss'))
    expect(cleared).toMatchObject({ status: 201 })
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
  })

  it('shows again when its 24 hours are over, and is not hidden by itself a second time', async () => {
    const comment = await post(await world().reader(), newThread())
    const readers = await seasoned(4)
    await Promise.all(readers.slice(0, 3).map((reader) => reportFrom(reader, comment)))
    await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    // One second is left, by the database's clock.
    await world().sql(`update measure set starts_at = now() - interval '24 hours' + interval '1 second',
      ends_at = now() + interval '1 second' where comment_id = '${comment.id}'`)
    await expect.poll(async () => (await statusOf(comment)).status).toBe('published')
    const lifted = `select lifted_at >= ends_at as "notBefore", lifted_at < ends_at + interval '25 seconds' as "soonAfter"
      from measure where comment_id = '${comment.id}'`
    expect(await world().sql(lifted)).toEqual([{ notBefore: true, soonAfter: true }])
    const [last] = await world().sql<{ type: string }>(
      `select type from case_event where case_id = '${(await caseOf(comment)).id}' order by seq desc limit 1`,
    )
    expect(last).toEqual({ type: 'measure-expired' })
    await Promise.all(readers.slice(3).map((reader) => reportFrom(reader, comment)))
    await looked()
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
  })

  it('stays hidden no longer than the comment is there: its end by the clock rings for nobody', async () => {
    const author = await world().reader()
    const comment = await post(author, newThread())
    await Promise.all((await seasoned(3)).map((reader) => reportFrom(reader, comment)))
    await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    expect(await author.delete(`/comments/${comment.id}`)).toMatchObject({ status: 204 })
    expect(await caseOf(comment)).toMatchObject({ state: 'closed' })
    const running = `select kind from measure where comment_id = '${comment.id}' and lifted_at is null`
    expect(await world().sql(running)).toEqual([])
  })

  it('shows again though the database refuses the end of another, older one', async () => {
    const stuck = await post(await world().reader(), newThread())
    const free = await post(await world().reader(), newThread())
    const readers = await seasoned(3)
    for (const comment of [stuck, free]) {
      await Promise.all(readers.map((reader) => reportFrom(reader, comment)))
      await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    }
    await world().sql(`create function refuse_end() returns trigger language plpgsql as $$ begin
        if old.comment_id = '${stuck.id}' and new.lifted_at is not null then raise 'refused'; end if;
        return new; end $$;
      create trigger refuse_end before update on measure for each row execute function refuse_end()`)
    try {
      await world().sql(`update measure set starts_at = now() - interval '25 hours', ends_at = now() - interval '1 hour'
        where comment_id = '${stuck.id}'`)
      await world().sql(`update measure set starts_at = now() - interval '24 hours', ends_at = now()
        where comment_id = '${free.id}'`)
      await expect.poll(async () => (await statusOf(free)).status).toBe('published')
    } finally {
      await world().sql('drop trigger refuse_end on measure; drop function refuse_end')
    }
    await expect.poll(async () => (await statusOf(stuck)).status).toBe('published')
  })
})

describe('nothing is hidden', () => {
  it('by one person with many new accounts', async () => {
    const comment = await post(await world().reader(), newThread())
    const accounts = await Promise.all(Array.from({ length: 12 }, () => world().reader()))
    await Promise.all(accounts.map((account) => reportFrom(account, comment)))
    await looked()
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
  })

  it('by old accounts behind one address within minutes', async () => {
    const comment = await post(await world().reader(), newThread())
    const accounts = await seasoned(8)
    const hosts = accounts.map((_, at) => `2001:db8:1:2::${String(at)}`)
    await Promise.all(accounts.map((account, at) => reportFrom(account, comment, hosts[at])))
    await looked()
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
    const stored = await world().sql(`select count(distinct address_hash)::int as places, count(*)::int as reports
      from report_origin o join report r on r.id = o.report_id where r.comment_id = '${comment.id}'`)
    expect(stored).toEqual([{ places: 1, reports: 8 }])
  })

  it('that the staff wrote', async () => {
    const comment = await post(await world().as('mod-1', 'moderator'), newThread())
    await Promise.all((await seasoned(5)).map((reader) => reportFrom(reader, comment)))
    await looked()
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
  })

  it('that a reviewer cleared', async () => {
    const comment = await post(await world().reader(), newThread())
    const [first, ...others] = await seasoned(6)
    if (first === undefined) throw new Error('no reader')
    await reportFrom(first, comment)
    await world().settle()
    const moderator = await world().as('mod-1', 'moderator')
    const { id } = await caseOf(comment)
    const claimed = await claim(moderator, id)
    const cleared = await moderator.post(`/moderation/cases/${id}/decisions`, decisionOn(claimed, 'dismiss'))
    expect(cleared).toMatchObject({ status: 201 })
    await Promise.all(others.map((reader) => reportFrom(reader, comment)))
    await looked()
    expect(await statusOf(comment)).toMatchObject({ status: 'published' })
  })
})

describe('the database itself', () => {
  it('lets no provisional measure last longer, as whoever asks', async () => {
    const comment = await post(await world().reader(), newThread())
    await Promise.all((await seasoned(3)).map((reader) => reportFrom(reader, comment)))
    await expect.poll(async () => (await statusOf(comment)).status).toBe('hidden')
    const asApp = (sql: string) => world().sql(`set role moderato_app; ${sql}`)
    const mine = `where comment_id = '${comment.id}'`
    const longer = asApp(`update measure set ends_at = ends_at + interval '1 second' ${mine}`)
    await expect(longer).rejects.toThrow('never prolonged')
    await expect(asApp(`update measure set ends_at = null ${mine}`)).rejects.toThrow('never prolonged')
    const again = `insert into measure (site_id, id, kind, comment_id, case_id, content_version, starts_at, ends_at)
      select site_id, new_id(), kind, comment_id, case_id, content_version, ends_at, ends_at + interval '1 hour' from measure ${mine}`
    await expect(asApp(again)).rejects.toThrow('measure_auto_hide_key')
    const day = `insert into measure (site_id, id, kind, comment_id, case_id, content_version, starts_at, ends_at)
      select site_id, new_id(), kind, comment_id, case_id, 2, starts_at, ends_at + interval '1 second' from measure ${mine}`
    await expect(asApp(day)).rejects.toThrow('measure_auto_hide_check')
  })
})
