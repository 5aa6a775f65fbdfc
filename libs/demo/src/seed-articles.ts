import { statement, type Tx } from '@moderato/database'
import { newId } from '@moderato/kernel'
import { fileReportStatement } from '@moderato/reports'
import { demoArticles, demoReaders, type DemoComment } from './demo-articles.js'
import { demoSiteId } from './demo-site.js'
import { addDemoUser } from './seed-staff.js'

const addThread = statement<never>(
  'demo.add-thread',
  `insert into thread (site_id, id, key, title, url, edition) values ($1, $2, $3, $4, $5, $6)`,
)

// The id carries the time at which the comment is said to be written, as a live one's would.
const addComment = statement<{ id: string }>(
  'demo.add-comment',
  `insert into comment (site_id, id, thread_id, parent_id, author_id, body, up_count, down_count, created_at)
   select $1, overlay(new_id()::text placing
       substring(lpad(to_hex((extract(epoch from written.at) * 1000)::bigint), 12, '0') from 1 for 8) || '-' ||
       substring(lpad(to_hex((extract(epoch from written.at) * 1000)::bigint), 12, '0') from 9 for 4) from 1 for 13)::uuid,
     $2, $3, $4, $5, $6, $7, written.at
   from (select clock_timestamp() - make_interval(mins => $8) as at) written
   returning id`,
)

const addVoters = statement<never>(
  'demo.add-voters',
  `insert into site_user (site_id, id, subject, name)
   select $1, new_id(), 'demo-voter-' || n, '독자 ' || n from generate_series(1, 40) n`,
)

const castVotes = statement<never>(
  'demo.cast-votes',
  `insert into vote (site_id, comment_id, voter_id, value)
   select $1, $2, u.id, case when row_number() over (order by u.subject) <= $3::int then 1 else -1 end
   from (select id, subject from site_user where site_id = $1 and subject like 'demo-voter-%' order by subject limit $3::int + $4::int) u`,
)

const recount = statement<never>(
  'demo.recount',
  `with counted_roots as (
     update comment c set reply_count = (select count(*) from comment r where r.site_id = c.site_id and r.parent_id = c.id)
     where c.site_id = $1 and c.parent_id is null
   )
   update thread t set comment_count = counted.total, last_comment_at = counted.last
   from (select thread_id, count(*)::int as total, max(created_at) as last from comment where site_id = $1 group by thread_id) counted
   where t.site_id = $1 and t.id = counted.thread_id`,
)

/** The articles with their comments, votes and a few reports. @returns number of comments */
export async function seedArticles(tx: Tx): Promise<number> {
  const readers: string[] = []
  for (const [at, name] of demoReaders.entries())
    readers.push(await addDemoUser(tx, `demo-reader-${String(at + 1)}`, name))
  await tx.query(addVoters, [demoSiteId])
  let count = 0
  for (const { key, title, edition, comments } of demoArticles) {
    const threadId = newId()
    await tx.query(addThread, [demoSiteId, threadId, key, title, null, edition])
    for (const comment of comments) count += await seedComment(tx, threadId, comment, readers)
  }
  await tx.query(recount, [demoSiteId])
  return count
}

async function seedComment(
  tx: Tx,
  threadId: string,
  comment: DemoComment,
  readers: readonly string[],
): Promise<number> {
  const { by, body, ago, up = 0, down = 0, replies = [], reports = [] } = comment
  const [root] = await tx.query(addComment, [demoSiteId, threadId, null, readers[by], body, up, down, ago])
  if (root === undefined) throw new Error('a demo comment was not written')
  await tx.query(castVotes, [demoSiteId, root.id, up, down])
  for (const reply of replies) {
    await tx.query(addComment, [demoSiteId, threadId, root.id, readers[reply.by], reply.body, 0, 0, reply.ago])
  }
  for (const { by: reporter, category, reason } of reports) {
    const ids = [newId(), newId(), newId()]
    const values = [demoSiteId, root.id, readers[reporter], category, reason, ...ids]
    await tx.query(fileReportStatement, [...values, null, null, null])
  }
  return 1 + replies.length
}
