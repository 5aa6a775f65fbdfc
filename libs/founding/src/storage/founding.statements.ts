import { statement } from '@moderato/database'

/** Nothing comes back when the name is taken. */
export const addSite = statement<{ id: string }>(
  'founding.add-site',
  `insert into site (id, name, default_locale, settings) values ($1, $2, $3, $4)
   on conflict (id) do nothing returning id`,
)

export const addKey = statement<{ id: string }>(
  'founding.add-key',
  `insert into site_key (site_id, id, algorithm, secret) values ($1, new_id(), 'HS256', $2) returning id`,
)

export const addAdmin = statement<{ id: string }>(
  'founding.add-admin',
  `with person as (
     insert into site_user (site_id, id, subject, name, locale) values ($1, new_id(), $2, $3, $4) returning site_id, id
   ), staff as (
     insert into staff_member (site_id, user_id, role) select site_id, id, 'admin' from person
   ), reviewer as (
     insert into reviewer (site_id, user_id, languages) select site_id, id, array[$4::text] from person
   )
   select id from person`,
)

/** Values: site, admin, names of the queue for everything and of the queue for what was escalated. */
export const addQueues = statement<never>(
  'founding.add-queues',
  `with queue as (
     insert into review_queue (site_id, id, name, is_default, is_senior)
     values ($1, new_id(), $3, true, false), ($1, new_id(), $4, false, true)
     returning site_id, id
   )
   insert into review_queue_member (site_id, queue_id, user_id) select site_id, id, $2 from queue`,
)

export const addEvent = statement<never>(
  'founding.add-event',
  `insert into audit_event (site_id, id, type, actor_kind, actor_id, subject_kind, subject_id, data)
   values ($1, new_id(), 'site-founded', 'system', null, 'site', $1, $2)`,
)
