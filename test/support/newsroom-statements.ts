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

/** Values: site, number of articles beside the one there is, number of further reporters. */
export const crowdText = `
  with article as (
    insert into thread (site_id, id, key, edition, section)
    select $1, new_id(), 'article-' || n, 'ko', 'politics' from generate_series(1, $2::int) n
  )
  insert into site_user (site_id, id, subject, name)
  select $1, new_id(), 'reader-reporter-' || n, 'reader-reporter-' || n from generate_series(1, $3::int) n`
