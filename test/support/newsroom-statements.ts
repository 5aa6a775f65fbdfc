/** Values: site, secret, number of moderators, cases each may hold. */
export const furnishText = `
  with made as (
    insert into site (id, name, default_locale, settings)
    values ($1, 'Desk', 'en', '{"writesPerMinute": 100000, "staffWritesPerMinute": 100000, "commentPauseSec": 0,
      "commentsPerThreadMax": null, "commentsPerDayMax": null}')
    returning id
  ), key as (
    insert into site_key (site_id, id, algorithm, secret) select id, new_id(), 'HS256', $2 from made
  ), person as (
    insert into site_user (site_id, id, subject, name)
    select id, new_id(), subject, subject from made, (
      select 'mod-' || n as subject from generate_series(1, $3::int) n
      union all values ('lead-1'), ('lead-2'), ('admin-1'), ('reader-author'), ('reader-reporter')) as people
    returning site_id, id, subject
  ), staff as (
    insert into staff_member (site_id, user_id, role)
    select site_id, id, case when subject like 'mod-%' then 'moderator' when subject like 'lead-%' then 'lead' else 'admin' end
    from person where subject not like 'reader-%' returning site_id, user_id
  ), hired as (
    insert into reviewer (site_id, user_id, languages, skills, capacity)
    select site_id, user_id, '{en,ko}', '{}', $4 from staff returning site_id, user_id
  ), queue as (
    insert into review_queue (site_id, id, name, is_default, is_senior, due_sec_by_tier)
    select id, new_id(), name, name = 'general', name = 'senior', '{86400,14400,7200,1800}'
    from made, (values ('general'), ('urgent'), ('senior')) as names (name) returning site_id, id, name
  ), thread as (
    insert into thread (site_id, id, key, edition, section) select id, new_id(), 'article', 'ko', 'politics' from made
  )
  insert into review_queue_member (site_id, queue_id, user_id)
  select q.site_id, q.id, h.user_id from queue q, hired h where q.name <> 'senior'`

/** Values: site, number, queue, state (open or queued), category, tier, subject of the author. */
export const addCasesText = `
  with author as (
    select id from site_user where site_id = $1 and subject = $7
  ), reporter as (
    select id from site_user where site_id = $1 and subject = 'reader-reporter'
  ), lot as materialized (
    select n, new_id() as comment_id, new_id() as case_id from generate_series(1, $2::int) n
  ), written as (
    insert into comment (site_id, id, thread_id, author_id, body)
    select $1, lot.comment_id, t.id, a.id, 'comment ' || lot.n from lot, author a, thread t where t.site_id = $1 and t.key = 'article'
    returning id, thread_id, author_id, body
  ), opened as (
    insert into moderation_case (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, state, queue_id,
      tier, score, due_at, rule_set_version, version, report_count, categories, queued_at)
    select $1, lot.case_id, w.id, w.thread_id, w.author_id, w.body, 1, $4, case when $4 = 'queued' then $3::uuid end,
      $6, (lot.n % 97)::real / 10, case when $4 = 'queued' then clock_timestamp() + make_interval(secs => 3600 + lot.n % 3000) end, 1,
      case when $4 = 'queued' then 2 else 1 end, 1, array[$5::text], case when $4 = 'queued' then clock_timestamp() end
    from lot join written w on w.id = lot.comment_id returning id, comment_id
  ), reported as (
    insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, weight)
    select $1, new_id(), o.id, 1, o.comment_id, 1, r.id, $5, 1 from opened o, reporter r
  ), first_event as (
    insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, to_state, data)
    select $1, o.id, 1, 'opened', 'reader', r.id, 'open', jsonb_build_object('category', $5::text) from opened o, reporter r
    returning case_id
  )
  select id from opened`

/** Values: site, cases that wait. Their second event, in a statement of its own: it is chained to the first. */
export const queueEventsText = `
  insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state)
  select $1, id, 2, 'queued', 'system', 'open', 'queued' from unnest($2::uuid[]) as waiting (id)`

/** Values: site, number of comments that came. */
export const countCommentsText =
  'update thread set comment_count = comment_count + $2::int, version = version + 1 where site_id = $1'
