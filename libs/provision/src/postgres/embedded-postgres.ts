import { join } from 'node:path'
import pg from 'pg'
import { findFreePort } from '../host/free-port.js'
import { stopOrphan, type OrphanTrace } from '../host/orphan.js'
import { readOrMakeSecret } from '../host/secret-file.js'
import { ManagedProcess, type ProcessListener } from '../process/managed-process.js'
import type { Account, ProcessPlan } from '../process/process-plan.js'
import { whenLinePrinted } from '../process/readiness.js'
import { choosePostgresAccount } from './postgres-account.js'
import { preparePostgresBinaries } from './postgres-binaries.js'
import { ensureCluster, postgresUser } from './postgres-cluster.js'
import { postgresArguments, type Durability } from './postgres-settings.js'
import { openSharedHome, placeOwnedFolder } from './reachable-folder.js'

const databaseName = 'moderato'

/** Where an embedded Postgres lives and who hears of it. */
export interface EmbeddedPostgresOptions {
  /** Folder that holds, or gets, the cluster and its password; exists and belongs to this user. */
  readonly folder: string
  readonly durability: Durability
  /** Where programs go that another user must reach; `/var/lib/moderato` when absent. */
  readonly copyHome?: () => string
  readonly listener?: ProcessListener
  readonly onOutput?: (output: Buffer) => void
  readonly signal?: AbortSignal
}

/** A Postgres server that belongs to this process and answers on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  /** Connection string with the password, of a role that may do everything. */
  readonly url: string
  readonly port: number
  /** E.g. `18.4`. */
  readonly version: string
  /** Sentences a person should know: what was put elsewhere, what was left running by somebody who died. */
  readonly remarks: readonly string[]
  readonly process: ManagedProcess
}

/**
 * Starts the Postgres that comes with the packages and waits until it answers. A server left running on the same folder
 * by a parent that was killed is stopped first.
 *
 * @throws ProcessFailure when it does not come up
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = choosePostgresAccount(join(options.folder, 'postgres', 'data'))
  const place = placeOwnedFolder(options.folder, account)
  const binaries = preparePostgresBinaries(account, options.copyHome ?? openSharedHome)
  const password = readOrMakeSecret(join(options.folder, 'postgres-password'))
  const cluster = { initdb: binaries.initdb, folder: place.path, password, account }
  const data = await ensureCluster({ ...cluster, ...(options.signal ? { signal: options.signal } : {}) })
  const orphan = await stopOrphan(postgresTrace(data))
  const port = await findFreePort()
  const server = new ManagedProcess(
    planServer({ command: binaries.postgres, data, port, account }, options),
    options.listener,
  )
  await server.start(options.signal)
  const url = `postgres://${postgresUser}:${password}@127.0.0.1:${String(port)}/${databaseName}`
  try {
    await ensureDatabase(url)
  } catch (error) {
    await server.stop()
    throw error
  }
  const remarks = [
    ...(place.isElsewhere ? [`its data lies in ${place.path}, because its user cannot enter ${options.folder}`] : []),
    ...(binaries.copiedTo === null ? [] : [`its programs were copied to ${binaries.copiedTo} for the same reason`]),
    ...(orphan === null ? [] : [`process ${String(orphan)}, left running by a start that was killed, was stopped`]),
  ]
  return { url, port, version: binaries.version, remarks, process: server }
}

/** Leads to a server that still runs on the data folder: its own command line names it. */
export function postgresTrace(data: string): OrphanTrace {
  return {
    pidFile: join(data, 'postmaster.pid'),
    isProof: (commandLine) => commandLine.includes(`postgres -D ${data} `),
    stopSignal: 'SIGINT',
  }
}

interface ServerParts {
  readonly command: string
  readonly data: string
  readonly port: number
  readonly account: Account | null
}

function planServer({ command, data, port, account }: ServerParts, options: EmbeddedPostgresOptions): ProcessPlan {
  return {
    name: 'postgres',
    command,
    args: postgresArguments(data, port, options.durability),
    env: { LC_ALL: 'C' },
    account,
    readiness: whenLinePrinted(/ready to accept connections/),
    // Recovery after a crash replays the log, which can take its time.
    readyTimeoutMs: 120_000,
    // Straight after a kill the dying server's lock file or shared memory can still be in the way.
    startAttemptsMax: 5,
    stopSignals: ['SIGINT', 'SIGQUIT'],
    stopTimeoutMs: 5000,
    ...(options.onOutput ? { onOutput: options.onOutput } : {}),
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
