import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.js'
import { Newsroom } from '../../../../test/support/newsroom.js'
import { takeDepths, takeNextByDepth } from './claim.repository.js'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: PlanNode[]
}

const [depth] = takeDepths

describe('the plan of taking the next case, made without knowing the values', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let small: PlanNode
  let large: PlanNode
  let elsewhere: PlanNode

  beforeAll(async () => {
    room = await Newsroom.open(database)
    const queueId = await room.queueId('general')
    await room.addCases({ count: 1_000, queueId })
    small = await planNow(queueId)
    for (const tier of [0, 1, 2]) await room.addCases({ count: 3_000, queueId, tier })
    large = await planNow(queueId)
    elsewhere = await planNow(await room.queueId('urgent'))
  })
  afterAll(() => room.close())

  it('reads the waiting cases by their index, never one by one', () => {
    const scans = nodesOf(large).filter((node) => node['Relation Name'] === 'moderation_case')
    expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan')
    expect(nodesOf(large).map((node) => node['Index Name'])).toContain('moderation_case_waiting_idx')
  })

  it('looks at the heads only', () => {
    const rows = nodesOf(large).map((node) => node['Actual Rows'] * node['Actual Loops'])
    expect(Math.max(...rows)).toBeLessThanOrEqual(depth * 2)
  })

  it('reads nothing of other queues where nothing waits', () => {
    const touched = nodesOf(elsewhere).map((node) => (node['Rows Removed by Filter'] ?? 0) + node['Actual Rows'])
    expect(Math.max(...touched)).toBeLessThanOrEqual(1)
    expect(blocksOf(elsewhere)).toBeLessThan(20)
  })

  it('costs no more with ten times as many waiting', () => {
    expect(blocksOf(large)).toBeLessThan(blocksOf(small) * 1.5)
  })

  async function planNow(queueId: string): Promise<PlanNode> {
    await room.sql('analyze moderation_case, report, decision')
    const reviewer = await room.userId('mod-1')
    const client = await room.pool.connect()
    try {
      await client.query('begin')
      await client.query('set local plan_cache_mode = force_generic_plan')
      await client.query(`prepare taking (text, uuid, uuid[], double precision) as ${takeNextByDepth[depth].text}`)
      // Twice: the first run also reads what caches and hint bits the inserts left cold.
      let plan: PlanNode | null = null
      for (let run = 0; run < 2; run++) {
        const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
          `explain (analyze, buffers, format json) execute taking ('desk', '${reviewer}', '{${queueId}}', 300)`,
        )
        plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? null
      }
      if (plan === null) throw new Error('no plan')
      return plan
    } finally {
      await client.query('rollback')
      await client.query('deallocate all')
      client.release()
    }
  }
})

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

function blocksOf(plan: PlanNode): number {
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}
