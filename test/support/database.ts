import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { administer, urlOfDatabase } from './administration.js'

/** `object_in_use` */
const inUse = '55006'

/** For processes under test: on a busy machine fifty who want one row wait longer than readers should. */
export const patientDatabase = { DATABASE_POOL_WAIT_MS: '60000', DATABASE_STATEMENT_TIMEOUT_MS: '60000' }

/** A database and a Redis key space of one test file's own. */
export interface TestDatabase {
  /** Connection string of a migrated, empty database. */
  readonly url: string
  /** Null where the machine has no Redis. */
  readonly redisUrl: string | null
  /** For `RedisConfig.keyPrefix`: hash tag and colon included. */
  readonly keyPrefix: string
  drop(): Promise<void>
}

/** Copies the migrated template; `drop` it when done. Inside a test file `useTestDatabase` does both. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { postgresUrl, templateName, redisUrl, runName } = inject('servers')
  const name = `${runName}_${randomBytes(4).toString('hex')}`
  await administer(postgresUrl, `create database ${name} template ${templateName} strategy file_copy`)
  const drop = async () => {
    await dropDatabase(postgresUrl, name)
  }
  return { url: urlOfDatabase(postgresUrl, name), redisUrl, keyPrefix: `{${name}}:`, drop }
}

/**
 * Postgres itself waits up to 5 s for connections that are being closed; they must not be cut off, because a pool that is
 * ending no longer listens for the error. Whoever is still there after that is shown out.
 */
async function dropDatabase(postgresUrl: string, name: string): Promise<void> {
  try {
    await administer(postgresUrl, `drop database if exists ${name}`)
  } catch (error) {
    if ((error as { code?: string }).code !== inUse) throw error
    await administer(postgresUrl, `drop database if exists ${name} with (force)`)
  }
}

/** The database of the file or `describe` it is called in: there before its first test, gone after its last. */
export function useTestDatabase(): TestDatabase {
  let database: TestDatabase | null = null
  const current = () => {
    if (database === null) throw new Error('the test database exists inside tests and hooks only')
    return database
  }
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database?.drop())
  return {
    get url() {
      return current().url
    },
    get redisUrl() {
      return current().redisUrl
    },
    get keyPrefix() {
      return current().keyPrefix
    },
    drop: () => current().drop(),
  }
}
