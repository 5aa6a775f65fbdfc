import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hotStatements } from '@moderato/comments'
import { createTestDatabase, type TestDatabase } from '../support/database.js'
import { makeSite } from '../support/world/site.js'

const pageRows = 21
const siteId = 'herald'
/** Tables that every row of a page is read from; measures are looked at for hidden comments only, and here is none. */
const listed = ['comment', 'site_user', 'thread']
const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const lowestId = '00000000-0000-0000-0000-000000000000'

/** A node of a query plan as Postgres explains it. */
interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

let database: TestDatabase
let client: pg.Client
const threads = { small: '', large: '' }

beforeAll(async () => {
  database = await createTestDatabase()
  await makeSite(database.url, siteId)
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(`insert into site_user (site_id, id, subject, name)
    select '${siteId}', new_id(), 'writer-' || n, 'writer' from generate_series(1, 5000) n`)
  await client.query(`insert into thread (site_id, id, key, edition)
    select '${siteId}', new_id(), 'quiet-' || n, 'ko' from generate_series(1, 5000) n`)
  threads.small = await addThread('small', 100)
  threads.large = await addThread('large', 100_000)
  await client.query('analyze')
  // As a statement behaves once a connection has run it a few times, whatever its values are.
  await client.query(`set plan_cache_mode = force_generic_plan`)
}, 120_000)

afterAll(async () => {
  await client.end()
  await database.drop()
})

describe('the list of a thread of 100,000 comments', () => {
  it.each([
    ['newest', [[], highestId, pageRows]],
    ['oldest', [[], lowestId, pageRows]],
    ['best', [[], 2_147_483_647, highestId, pageRows]],
  ] as const)('reads a page and no more: %s', async (sort, values) => {
    const { name, text } = hotStatements.listRoots[sort]
    const small = await explain(name, text, [siteId, threads.small, ...values])
    const large = await explain(name, text, [siteId, threads.large, ...values])
    for (const plan of [small, large]) {
      const scans = nodes(plan).filter((node) => listed.includes(node['Relation Name'] ?? ''))
      expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan')
      const comments = scans.filter((node) => node['Relation Name'] === 'comment')
      expect(rowsRead(comments)).toBeLessThanOrEqual(pageRows)
      expect(wayTo(plan, 'comment')).not.toContain('Sort')
    }
    expect(rowsRead(nodes(large))).toBe(rowsRead(nodes(small)))
  })

  it('finds its way to the middle as to the start', async () => {
    const middle = await client.query<{ id: string }>(
      `select id from comment where thread_id = '${threads.large}' order by id offset 50000 limit 1`,
    )
    const { name, text } = hotStatements.listRoots.newest
    const plan = await explain(name, text, [siteId, threads.large, [], middle.rows[0]?.id, pageRows])
    expect(rowsRead(nodes(plan).filter((node) => node['Relation Name'] === 'comment'))).toBeLessThanOrEqual(pageRows)
  })
})

/** A thread with so many comments, and newer ones among which nobody was ever shown any. */
async function addThread(key: string, comments: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into thread (site_id, id, key, edition, comment_count) values ('${siteId}', new_id(), $1, 'ko', $2) returning id`,
    [key, comments],
  )
  const id = rows[0]?.id ?? ''
  await client.query(
    `insert into comment (site_id, id, thread_id, author_id, body, up_count, down_count)
     select '${siteId}', new_id(), $1, writer.ids[1 + n % 5000], 'comment ' || n, n % 13, n % 7
     from generate_series(1, $2::int) n, (select array_agg(id) as ids from site_user where site_id = '${siteId}') writer`,
    [id, comments],
  )
  await client.query(
    `insert into comment (site_id, id, thread_id, author_id, body, status, deleted_at, was_shown)
     select '${siteId}', new_id(), $1, (select id from site_user limit 1), '', 'deleted', now(), false
     from generate_series(1, $2::int)`,
    [id, comments / 5],
  )
  return id
}

async function explain(name: string, text: string, values: readonly unknown[]): Promise<PlanNode> {
  const prepared = name.replaceAll(/\W/g, '_')
  await client.query(`deallocate all`)
  await client.query(`prepare ${prepared} as ${text}`)
  const literals = values.map(literal).join(', ')
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
    `explain (analyze, format json) execute ${prepared}(${literals})`,
  )
  const [plan] = rows[0]?.['QUERY PLAN'] ?? []
  if (plan === undefined) throw new Error('no plan')
  return plan.Plan
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `'{}'`
  return typeof value === 'number' ? String(value) : `'${String(value)}'`
}

function nodes(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)]
}

/** Types of the nodes that rows of the relation pass on their way up. */
function wayTo(plan: PlanNode, relation: string): string[] {
  if (plan['Relation Name'] === relation) return [plan['Node Type']]
  for (const child of plan.Plans ?? []) {
    const way = wayTo(child, relation)
    if (way.length > 0) return [plan['Node Type'], ...way]
  }
  return []
}

function rowsRead(scans: readonly PlanNode[]): number {
  const read = (node: PlanNode) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
  return scans.reduce((sum, node) => sum + read(node), 0)
}
