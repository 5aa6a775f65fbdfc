import type pg from 'pg'

/** Cases that are added at once, all alike. */
export interface CaseFill {
  siteId: string
  count: number
  queueId: string
  state: 'open' | 'queued'
  category: string
  tier: number
  /** Subject of the author of all comments. */
  author: string
}

// Whom a case concerns is looked up by its number: a join would try every pair of articles and reporters.
const text = `
  with people as materialized (
    select (select id from site_user where site_id = $1 and subject = $7) as author_id,
      array(select id from thread where site_id = $1 and (key = 'article' or key like 'article-%') order by id) as articles,
      array(select id from site_user where site_id = $1 and (subject = 'reader-reporter' or subject like 'reader-reporter-%')
        order by id) as reporters
  ), lot as materialized (
    select n, new_id() as comment_id, new_id() as case_id, articles[1 + n % cardinality(articles)] as thread_id, author_id,
      reporters[1 + n % cardinality(reporters)] as reporter_id, 'comment ' || n as body, $4::text = 'queued' as waits,
      clock_timestamp() as now, clock_timestamp() + make_interval(secs => 3600 + n % 3000) as due_at
    from people, generate_series(1, $2::int) n
  ), written as (
    insert into comment (site_id, id, thread_id, author_id, body)
    select $1, comment_id, thread_id, author_id, body from lot
  ), counted as (
    update thread t set comment_count = t.comment_count + added.n, version = t.version + 1
    from (select thread_id, count(*)::int as n from lot group by 1) added where t.site_id = $1 and t.id = added.thread_id
  ), opened as (
    insert into moderation_case (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, state, queue_id,
      tier, score, due_at, rule_set_version, version, report_count, categories, queued_at)
    select $1, case_id, comment_id, thread_id, author_id, body, 1, $4, case when waits then $3::uuid end, $6, (n % 97)::real / 10,
      case when waits then due_at end, 1, case when waits then 2 else 1 end, 1, array[$5::text], case when waits then now end
    from lot
  ), searched as (
    insert into case_text (site_id, case_id, body, is_live) select $1, case_id, body, true from lot
  ), reported as (
    insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, weight)
    select $1, new_id(), case_id, 1, comment_id, 1, reporter_id, $5, 1 from lot
  ), alarmed as (
    insert into outbox (site_id, id, type, payload, dedup_key, run_at, published_at)
    select $1, new_id(), 'wake-case', jsonb_build_object('siteId', $1, 'caseId', case_id),
      'wake-case:' || case_id || ':' || floor(extract(epoch from alarm_at) * 1000), alarm_at, now
    from (select *, due_at - make_interval(secs => (select remind_sec from review_queue where site_id = $1 and id = $3::uuid)) as alarm_at
      from lot where waits) alarm
  ), first_event as materialized (
    select lot.*, sha256(case_event_canonical(row($1, case_id, 1, 'opened', 'reader', reporter_id, null, 'open', data, now, null, null))) as hash
    from lot, jsonb_build_object('category', $5::text) as data
  ), second_event as materialized (
    select first_event.*, sha256(case_event_canonical(row($1, case_id, 2, 'queued', 'system', null, 'open', 'queued', '{}', now, hash, null)))
      as next_hash from first_event where waits
  ), recorded as (
    insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data, at, prev_hash, hash)
    select $1, case_id, 1, 'opened', 'reader', reporter_id, null, 'open', jsonb_build_object('category', $5::text), now, null, hash
    from first_event
    union all select $1, case_id, 2, 'queued', 'system', null, 'open', 'queued', '{}', now, hash, next_hash from second_event
  )
  select case_id as id from lot`

/**
 * Adds cases as reports and routing would have made them, spread over the site's articles and reporters, in a transaction
 * of its own. By the thousand, triggers and keys cost more than the rows: they are off meanwhile, and what they would have
 * written is written here. Alarms count as handed over: they are hours away, and who moves a deadline asks for a new one.
 *
 * @param client - a superuser's, as only they may switch triggers off
 * @returns ids of the cases
 */
export async function fillCases(client: pg.ClientBase, fill: CaseFill): Promise<string[]> {
  const { siteId, count, queueId, state, category, tier, author } = fill
  const rows = await withoutTriggers(client, () =>
    client.query<{ id: string }>(text, [siteId, count, queueId, state, category, tier, author]),
  )
  return rows.rows.map(({ id }) => id)
}

/** Does something in one transaction that fires no trigger and checks no foreign key: the rows must be right by themselves. */
export async function withoutTriggers<Result>(client: pg.ClientBase, act: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    await client.query('set local session_replication_role = replica')
    const result = await act()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
