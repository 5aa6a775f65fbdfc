import pg from 'pg'
import { validate, version } from 'uuid'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'

const database = useTestDatabase()

const millisecondOf = (id = '') => Number.parseInt(id.replace('-', '').slice(0, 12), 16)

it('makes UUIDs of version 7 that tell the time and follow the statements of a transaction', async () => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const ask = async <T>(text: string) => (await client.query<{ answer: T }>(text)).rows[0]?.answer as T
    const now = 'select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as answer'
    await client.query('begin')
    const from = await ask<number>(now)
    const ids: string[] = []
    for (let n = 0; n < 500; n++) ids.push(await ask<string>('select new_id() as answer'))
    const to = await ask<number>(now)

    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
    expect(new Set(ids).size).toBe(500)
    expect(ids).toEqual([...ids].sort())
    expect(millisecondOf(ids[0])).toBeGreaterThanOrEqual(from)
    expect(millisecondOf(ids.at(-1))).toBeLessThanOrEqual(to)
  } finally {
    await client.end()
  }
})
