import { createDataSource } from './data-source.js'

const migrationLock = 7_230_412

/**
 * Brings the schema of the database up to date; several processes may call it at once, one of them works.
 *
 * @param url - connection string of a role that may create tables and roles
 * @returns names of the migrations that ran, oldest first; empty when there was nothing to do
 */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = createDataSource({
    url,
    poolMax: 2,
    statementTimeoutMs: 0,
    role: null,
    applicationName: 'moderato-migrate',
  })
  await dataSource.initialize()
  const lock = dataSource.createQueryRunner()
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock])
    const ran = await dataSource.runMigrations({ transaction: 'each' })
    return ran.map((migration) => migration.name)
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined)
    await lock.release()
    await dataSource.destroy()
  }
}

/** Takes back the newest migration; for the test that proves each one can be. */
export async function revertLastMigration(url: string): Promise<void> {
  const dataSource = createDataSource({
    url,
    poolMax: 1,
    statementTimeoutMs: 0,
    role: null,
    applicationName: 'moderato-migrate',
  })
  await dataSource.initialize()
  try {
    await dataSource.undoLastMigration({ transaction: 'each' })
  } finally {
    await dataSource.destroy()
  }
}
