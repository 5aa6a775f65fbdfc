import pg from 'pg'
import { fillCases, withoutTriggers } from './fill-cases.js'
import type { World } from './world/world.js'

const words = [
  '금리가 더 오르면 가계가 버티기 어렵습니다.',
  '기사 제목이 내용과 다릅니다. 정정해 주세요.',
  '집값 대책이 또 늦었네요. 이번에는 지켜보겠습니다.',
  '통계를 보면 발표와 다른 점이 많습니다.',
]
const tiers = [0, 1, 2]

// The first statement is for those whom the cases need, the second gives every case a text and an author of its own.
const peopleText = `
  with article as (
    insert into thread (site_id, id, key, edition, title) values ($1, new_id(), 'article', 'ko', '기준금리 동결')
  )
  insert into site_user (site_id, id, subject, name)
  select $1, new_id(), 'crowd-' || n, (array['김민준', '이서연', '박도윤', '최지우', '정하은'])[1 + n % 5] || n
  from generate_series(1, 2000) n
  union all select $1, new_id(), 'reader-reporter', 'reader-reporter'`
const wordsText = `
  with placed as (
    select id, comment_id, row_number() over (order by id) as n from moderation_case where site_id = $1
  ), written as materialized (
    select p.id, p.comment_id, u.id as author_id, (p.n % 97)::real / 10 as score, case when p.n % 500 = 0 then '환율 개입은 언제 하나요? ' else '' end
      || ($2::text[])[1 + p.n % 4] || ' (' || p.n || ')' as body
    from placed p join site_user u on u.site_id = $1 and u.subject = 'crowd-' || (1 + p.n % 2000)
  ), comments as (
    update comment c set body = w.body, author_id = w.author_id from written w where c.site_id = $1 and c.id = w.comment_id
  ), searched as (
    update case_text t set body = w.body from written w where t.site_id = $1 and t.case_id = w.id
  )
  update moderation_case k set content_snapshot = w.body, author_id = w.author_id, language = 'ko', score = w.score
  from written w where k.site_id = $1 and k.id = w.id`

/**
 * Adds waiting cases by the thousand, as reports and routing would have made them; every five-hundredth is about 환율.
 *
 * @param count - at least 500
 */
export async function crowdQueue(world: World, count: number): Promise<void> {
  const { id: siteId, queueId } = world.site
  const client = new pg.Client({ connectionString: world.database.url })
  await client.connect()
  try {
    await client.query(peopleText, [siteId])
    const lot = { siteId, queueId, state: 'queued', category: 'abuse', author: 'crowd-1' } as const
    for (const tier of tiers) {
      await fillCases(client, { ...lot, tier, count: Math.ceil((count - tier) / tiers.length) })
    }
    await withoutTriggers(client, () => client.query(wordsText, [siteId, words]))
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
