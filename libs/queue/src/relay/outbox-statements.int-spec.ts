import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '@moderato/database'
import { useTestDatabase } from '../../../../test/support/database.js'
import { markPublished, purgePublished, readState, takeRows } from './outbox-statements.js'

/** Plans that fit any parameter are the ones a busy process ends up with. */
describe('outbox statements, planned for any parameter', () => {
  const database = useTestDatabase()
  let client: pg.Client

  beforeAll(async () => {
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query(`
      insert into outbox (site_id, id, type, payload, dedup_key, published_at)
      select 'demo', gen_random_uuid(), 'route-case', '{}', n::text,
             case when n % 3 > 0 then now() - n % 20 * interval '1 day' end
      from generate_series(1, 30000) as n`)
    await client.query('analyze outbox')
    await client.query('set plan_cache_mode = force_generic_plan')
  })
  afterAll(() => client.end())

  const planOf = async (statement: Statement<unknown>, types: string, values: string) => {
    const name = statement.name.replace(/\W/g, '_')
    await client.query(`prepare ${name} (${types}) as ${statement.text}`)
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute ${name} (${values})`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }

  it('finds due rows by their index, and changes them by their address', async () => {
    const plan = await planOf(takeRows, 'int, int', '100, 10')
    expect(plan).toContain('outbox_unpublished_idx')
    expect(plan).toContain('Tid Scan')
    expect(plan).not.toMatch(/Seq Scan|Sort/)
  })

  it('marks rows by their key', async () => {
    const plan = await planOf(markPublished, 'text[], uuid[]', `'{demo}', array[gen_random_uuid()]`)
    expect(plan).toContain('outbox_pkey')
    expect(plan).not.toContain('Seq Scan')
  })

  it('purges without reading what it keeps', async () => {
    const plan = await planOf(purgePublished, 'int, int', '7, 1000')
    expect(plan).toContain('outbox_published_idx')
    expect(plan).not.toContain('Seq Scan')
  })

  it('reads the state of the outbox by its indexes', async () => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${readState.text}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('outbox_unpublished_idx')
    expect(plan).toContain('outbox_parked_idx')
    expect(plan).not.toContain('Seq Scan')
  })
})
