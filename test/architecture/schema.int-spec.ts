import { readFile } from 'node:fs/promises'
import { migrate, revertLastMigration } from '@moderato/database'
import { afterAll, describe, expect, it } from 'vitest'
import { administer } from '../support/administration.js'
import { createTestDatabase, type TestDatabase, useTestDatabase } from '../support/database.js'
import { dumpSchema } from './schema/dump-schema.js'

const committed = () => readFile('libs/database/schema.sql', 'utf8')
const migrationsIn = (url: string) => administer<{ name: string }>(url, 'select name from schema_migration order by id')

describe('the migrations', () => {
  const migrated = useTestDatabase()

  it('make the schema that is committed (npm run generate)', async () => {
    expect(await dumpSchema(migrated.url)).toBe(await committed())
  })

  it('can each be taken back and made again, down to nothing', async () => {
    const names = await migrationsIn(migrated.url)
    expect(names.length).toBeGreaterThan(0)
    for (let depth = 1; depth <= names.length; depth++) {
      for (let step = 0; step < depth; step++) await revertLastMigration(migrated.url)
      expect(await migrationsIn(migrated.url)).toEqual(names.slice(0, -depth))
      if (depth === names.length) expect(await tablesIn(migrated.url)).toEqual(['schema_migration'])
      await migrate(migrated.url)
      expect(await dumpSchema(migrated.url), `after taking back ${depth}`).toBe(await committed())
    }
  })
})

describe('the committed schema', () => {
  const rebuilt: TestDatabase[] = []
  afterAll(() => Promise.all(rebuilt.map((database) => database.drop())))

  it('rebuilds itself in an empty database', async () => {
    const database = await createTestDatabase()
    rebuilt.push(database)
    await administer(database.url, 'drop schema public cascade; create schema public')
    await administer(database.url, await committed())
    expect(await dumpSchema(database.url)).toBe(await committed())
  })
})

async function tablesIn(url: string): Promise<string[]> {
  const rows = await administer<{ tablename: string }>(
    url,
    `select tablename from pg_tables where schemaname = 'public' order by tablename`,
  )
  return rows.map(({ tablename }) => tablename)
}
