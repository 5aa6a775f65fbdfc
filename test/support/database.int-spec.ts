import { expect, inject, it } from 'vitest'
import { administer } from './administration.js'
import { createTestDatabase, useTestDatabase } from './database.js'

const database = useTestDatabase()

it('gives a test file a migrated database of its own', async () => {
  const other = await createTestDatabase()
  await administer(database.url, 'create table trace (id int)')
  const tables = `select to_regclass('trace') is not null as traced, to_regclass('outbox') is not null as migrated`
  expect(await administer(database.url, tables)).toEqual([{ traced: true, migrated: true }])
  expect(await administer(other.url, tables)).toEqual([{ traced: false, migrated: true }])
  await other.drop()
})

it('removes a database even while somebody is connected', async () => {
  const other = await createTestDatabase()
  const sleeper = administer(other.url, 'select pg_sleep(60)').catch(
    (error: unknown) => (error as { code: string }).code,
  )
  const sleeping = `select 1 from pg_stat_activity where datname = '${other.url.split('/').at(-1) ?? ''}' and state = 'active'`
  await expect.poll(() => administer(database.url, sleeping)).toHaveLength(1)
  await other.drop()
  expect(await sleeper).toBe('57P01')
})

it('tells keys and databases of different runs apart', () => {
  expect(database.keyPrefix).toMatch(new RegExp(`^\\{${inject('servers').runName}_[0-9a-f]{8}\\}:$`))
})
