// What somebody would write who wanted these rows and nothing else: the same tables and columns as the product, one
// statement and so one transaction each, and none of its checks.

export const post = `
  with article as (
    update thread set version = version + 1, last_comment_at = clock_timestamp(), comment_count = comment_count + 1
    where site_id = $1 and key = $2 returning id
  ), posted as (
    insert into comment (site_id, id, thread_id, parent_id, author_id, body, status, repeat_key)
    select $1, $3, article.id, null, $4, $5, 'published', $8 from article returning created_at
  ), keyed as (
    insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id) values ($1, $4, $6, $7, $3)
  )
  select created_at from posted`

export const report = `
  with subject as (
    select id, thread_id, author_id, body, body_version from comment where site_id = $1 and id = $2
  ), live_case as (
    insert into moderation_case as k
      (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, report_count, categories)
    select $1, $3, id, thread_id, author_id, body, body_version, 1, array[$4::text] from subject
    on conflict (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held') do update
      set version = k.version + 1, report_count = k.report_count + 1
    returning k.id, k.state, k.version, k.report_count
  ), report_row as (
    insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, reason, weight)
    select $1, $5, live_case.id, live_case.report_count, $2, subject.body_version, $6, $4, $7, 1 from live_case, subject
  ), event as (
    insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
    select $1, id, version, 'opened', 'reader', $6, null, state,
      jsonb_build_object('reportId', $5::uuid, 'reportSeq', report_count, 'category', $4::text) from live_case
  ), receipt as (
    insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, sent_at)
    select $1, $8, 'receipt', $6, $5, id, $2, clock_timestamp() from live_case
  ), job as (
    insert into outbox (site_id, id, type, payload, dedup_key)
    select $1, $9, 'route-case', jsonb_build_object('siteId', $1::text, 'caseId', id), 'bare:' || id || ':' || version
    from live_case
  ), origin as (
    insert into report_origin (site_id, report_id, address_hash) values ($1, $5, $12)
  )
  insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id) values ($1, $6, $10, $11, $5)`

export const vote = `
  with cast_vote as (
    insert into vote (site_id, comment_id, voter_id, value) values ($1, $2, $3, $4)
  )
  update comment set up_count = up_count + ($4 = 1)::int, down_count = down_count + ($4 = -1)::int
  where site_id = $1 and id = $2 returning up_count, down_count`

export const list = `
  select c.id, t.key, c.parent_id, c.author_id, u.name, u.picture, c.body, c.status, c.created_at, c.edited_at,
    c.up_count, c.down_count, c.reply_count, t.comment_count, v.value, r.id is not null as reported
  from thread t join comment c on c.site_id = t.site_id and c.thread_id = t.id
  join site_user u on u.site_id = c.site_id and u.id = c.author_id
  left join vote v on v.site_id = c.site_id and v.comment_id = c.id and v.voter_id = $3
  left join report r on r.site_id = c.site_id and r.comment_id = c.id and r.reporter_id = $3
  where t.site_id = $1 and t.key = $2 and c.parent_id is null order by c.id desc limit 20`
