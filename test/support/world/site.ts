import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { reportCategories, type SiteSettings } from '@moderato/contracts'

/** A tenant of a test, with the secret that signs its tokens. */
export interface TestSite {
  id: string
  secret: string
  /** Id of the default review queue. */
  queueId: string
}

/** No limits that would get in a test's way; a test that is about a limit sets it. */
const openSettings: Partial<SiteSettings> = {
  commentsPerThreadMax: null,
  commentsPerDayMax: null,
  commentPauseSec: 0,
  votesPerDayMax: null,
  writesPerMinute: 100_000,
  staffWritesPerMinute: 100_000,
  screening: { repeat: null, links: null, newAccount: null },
  policyCodes: [...reportCategories, 'ok'],
}

const staff = [
  ['mod-1', 'moderator'],
  ['mod-2', 'moderator'],
  ['mod-3', 'moderator'],
  ['lead-1', 'lead'],
  ['admin-1', 'admin'],
] as const

/** Makes a site with a key, a default queue and a staff whose every member can take it. */
export async function makeSite(url: string, id: string, settings: Partial<SiteSettings> = {}): Promise<TestSite> {
  const secret = randomBytes(32).toString('hex')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const all = { ...openSettings, ...settings }
    await client.query(`insert into site (id, name, default_locale, settings) values ($1, $1, 'ko', $2)`, [id, all])
    await client.query(`insert into site_key (site_id, id, algorithm, secret) values ($1, new_id(), 'HS256', $2)`, [
      id,
      secret,
    ])
    const queue = await client.query<{ id: string }>(
      `insert into review_queue (site_id, id, name, is_default) values ($1, new_id(), 'general', true) returning id`,
      [id],
    )
    const queueId = queue.rows[0]?.id ?? ''
    for (const [subject, role] of staff) await addStaff(client, { siteId: id, queueId, subject, role })
    return { id, secret, queueId }
  } finally {
    await client.end()
  }
}

async function addStaff(
  client: pg.Client,
  member: { siteId: string; queueId: string; subject: string; role: string },
): Promise<void> {
  const { siteId, queueId, subject, role } = member
  await client.query(
    `with person as (
       insert into site_user (site_id, id, subject, name) values ($1, new_id(), $2, $2) returning id
     ), employed as (
       insert into staff_member (site_id, user_id, role) select $1, id, $3 from person
     ), reviewing as (
       insert into reviewer (site_id, user_id, languages, capacity) select $1, id, '{ko,en}', 50 from person
     )
     insert into review_queue_member (site_id, queue_id, user_id) select $1, $4, id from person`,
    [siteId, subject, role, queueId],
  )
}
