import pg from 'pg'
import { makeSite, type TestSite } from '../../support/world/site.js'
import { signToken } from '../../support/world/sign-token.js'

/** How much there is of everything before the measurement. */
export const stockSizes = { readers: 100, threads: 100, comments: 6_000, commentsOfListThread: 200 }

/** A reader, as both contestants know them: by a token, and by the id the token leads to. */
export interface StockReader {
  readonly token: string
  readonly userId: string
}

/** One site with readers, articles and comments. Each contestant has one of its own, so that both grow alike. */
export interface Stock {
  readonly site: TestSite
  readonly readers: readonly StockReader[]
  readonly moderators: readonly StockReader[]
  readonly commentIds: readonly string[]
}

// Article 0 is the one that is read; the others are written to.
const fillText = `
  with reader as (
    insert into site_user (site_id, id, subject, name)
    select $1, new_id(), 'reader-' || n, 'reader-' || n from generate_series(1, $2::int) n
  ), author as (
    insert into site_user (site_id, id, subject, name) values ($1, new_id(), 'author', 'author') returning id
  ), plan as (
    select n, 'article-' || n as key, case n when 0 then $5::int else $4::int / $3::int end as size
    from generate_series(0, $3::int) n
  ), article as (
    insert into thread (site_id, id, key, edition, comment_count, version)
    select $1, new_id(), key, 'ko', size, 1 from plan returning id, key
  )
  insert into comment (site_id, id, thread_id, author_id, body)
  select $1, new_id(), article.id, author.id, '기사 잘 읽었습니다. 다음 소식도 기다리겠습니다. ' || ordinal
  from author, article join plan using (key), generate_series(1, plan.size) ordinal`

/** Fills a site by set, with the counters its comments stand for. */
export async function layInStock(databaseUrl: string, siteId: string): Promise<Stock> {
  const site = await makeSite(databaseUrl, siteId)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { readers, threads, comments, commentsOfListThread } = stockSizes
    await client.query(fillText, [siteId, readers, threads, comments, commentsOfListThread])
    const people = await client.query<{ id: string; subject: string }>(
      'select id, subject from site_user where site_id = $1 order by subject',
      [siteId],
    )
    const written = await client.query<{ id: string }>(
      `select c.id from comment c join thread t on t.site_id = c.site_id and t.id = c.thread_id
       where c.site_id = $1 and t.key <> 'article-0' order by c.id`,
      [siteId],
    )
    await client.query('analyze')
    const known = await Promise.all(people.rows.map((person) => introduce(site, person)))
    return {
      site,
      readers: known.filter((_, at) => people.rows[at]?.subject.startsWith('reader-')),
      moderators: known.filter((_, at) => people.rows[at]?.subject.startsWith('mod-')),
      commentIds: written.rows.map(({ id }) => id),
    }
  } finally {
    await client.end()
  }
}

async function introduce(site: TestSite, person: { id: string; subject: string }): Promise<StockReader> {
  const role = person.subject.startsWith('mod-') ? 'moderator' : 'reader'
  return { userId: person.id, token: await signToken(site, { subject: person.subject, role }) }
}
