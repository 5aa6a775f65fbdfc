import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm'
import { migrations } from './migrations/index.js'

/** How to reach a database, and as whom. */
export interface ConnectionOptions {
  url: string
  poolMax: number
  /** Longest wait for one of them; 5 s when absent. */
  poolWaitMs?: number
  statementTimeoutMs: number
  /** Role taken on every connection; null keeps the role that signed in (migrations need it). */
  role: string | null
  /** Shown in `pg_stat_activity`. */
  applicationName: string
}

/** The role the application works under: it may not change or delete audit rows. Made by the first migration. */
export const applicationRole = 'moderato_app'

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
export type Entities = (Function | EntitySchema)[]

/** Settings of a DataSource; nothing is synchronised, migrations alone change the schema. */
export function dataSourceOptions(connection: ConnectionOptions, entities: Entities): DataSourceOptions {
  const settings = [
    ...(connection.role === null ? [] : [`role=${connection.role}`]),
    `statement_timeout=${String(connection.statementTimeoutMs)}`,
    'idle_in_transaction_session_timeout=30000',
    'timezone=UTC',
  ]
  return {
    type: 'postgres',
    url: connection.url,
    applicationName: connection.applicationName,
    poolSize: connection.poolMax,
    synchronize: false,
    migrations,
    migrationsTableName: 'schema_migration',
    entities,
    extra: {
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      connectionTimeoutMillis: connection.poolWaitMs ?? 5_000,
      keepAlive: true,
    },
  }
}

/** A data source that is not connected yet; the caller initialises and destroys it. */
export function createDataSource(connection: ConnectionOptions, entities: Entities = []): DataSource {
  return new DataSource(dataSourceOptions(connection, entities))
}
