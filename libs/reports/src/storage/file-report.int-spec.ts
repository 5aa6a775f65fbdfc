import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@moderato/kernel'
import { useTestDatabase } from '../../../../test/support/database.js'
import { Newsroom } from '../../../../test/support/newsroom.js'
import { fileReportAgainStatement, fileReportStatement } from './file-report-statements.js'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

const reported = 3_000

describe('the plan of filing a report, made without knowing the values', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database)
    await room.addCases({ count: reported, queueId: await room.queueId('general') })
    await room.sql('analyze moderation_case, report, case_event, comment, decision')
  })
  afterAll(() => room.close())

  it.each([
    ['on a comment that nobody judged yet', fileReportStatement.text, []],
    ['after a decision', fileReportAgainStatement.text, ['false']],
  ])('reads a handful of rows among thousands: %s', async (_, text, more) => {
    const scans = nodesOf(await plan(text, more)).filter((node) => node['Relation Name'] !== undefined)
    const read = scans.filter((node) => node['Node Type'].includes('Scan')).map(rowsRead)
    expect(read.length).toBeGreaterThan(0)
    expect(Math.max(...read)).toBeLessThanOrEqual(5)
  })

  async function plan(text: string, more: readonly string[]): Promise<PlanNode> {
    const [comment] = await room.sql<{ id: string }>('select id from comment order by id desc limit 1')
    const reader = await room.userId('mod-1')
    const ids = [newId(), newId(), newId()].map((id) => `'${id}'`)
    const values = [
      "'desk'",
      `'${comment?.id}'`,
      `'${reader}'`,
      "'abuse'",
      'null',
      ...ids,
      'null',
      'null',
      'null',
      ...more,
    ]
    const client = await room.pool.connect()
    try {
      await client.query('begin')
      await client.query('set local plan_cache_mode = force_generic_plan')
      await client.query(`prepare filing as ${text}`)
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `explain (analyze, format json) execute filing (${values.join(', ')})`,
      )
      return rows[0]!['QUERY PLAN'][0]!.Plan
    } finally {
      await client.query('rollback')
      await client.query('deallocate all')
      client.release()
    }
  }
})

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

function rowsRead(node: PlanNode): number {
  return node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0))
}
