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

  it('can all be taken back, which leaves nothing, and made again', async () => {
    const names = await migrationsIn(migrated.url)
    expect(names.length).toBeGreaterThan(0)
    for (const _ of names) await revertLastMigration(migrated.url)
    expect(await migrationsIn(migrated.url)).toEqual([])
    expect(await leftIn(migrated.url)).toEqual([])
    await migrate(migrated.url)
    expect(await dumpSchema(migrated.url)).toBe(await committed())
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

/** What the schema holds beside the ledger of migrations. */
async function leftIn(url: string): Promise<string[]> {
  const lines = (await dumpSchema(url)).split('\n')
  return lines.filter((line) => /^(create|alter|grant)\b/i.test(line) && !/schema_migration/.test(line))
}
