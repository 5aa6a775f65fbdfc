import { execFile } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../process/process-plan.js'
import { ProcessFailure } from '../process/process-failure.js'

/** The one login of an embedded Postgres. */
export const postgresUser = 'moderato'

/** Character classes follow this locale of the system, best first; with plain C pg_trgm sees no Hangul. */
const characterLocales = ['C.UTF-8', 'en_US.UTF-8', 'C']

export interface ClusterOptions {
  readonly initdb: string
  /** Owned by the account; the cluster is made in `data` below it. */
  readonly folder: string
  readonly password: string
  readonly account: Account | null
  readonly signal?: AbortSignal
}

/**
 * The data folder of a Postgres cluster, made if it is not there: UTF-8 whatever the machine's locale, passwords by SCRAM.
 *
 * @throws ProcessFailure when `initdb` fails
 */
export async function ensureCluster(options: ClusterOptions): Promise<string> {
  const dataFolder = join(options.folder, 'data')
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return dataFolder
  const unfinished = join(options.folder, 'data-unfinished')
  const passwordFile = join(options.folder, 'password-for-initdb')
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  if (options.account) chownSync(passwordFile, options.account.uid, options.account.gid)
  try {
    await makeCluster(options, unfinished, passwordFile)
    renameSync(unfinished, dataFolder)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  return dataFolder
}

async function makeCluster(options: ClusterOptions, folder: string, passwordFile: string): Promise<void> {
  let complaint = ''
  for (const locale of characterLocales) {
    rmSync(folder, { recursive: true, force: true })
    const args = [
      ...['-D', folder, '-U', postgresUser, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--locale=C', `--lc-ctype=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--no-sync', '--no-instructions'],
    ]
    complaint = await complaintOf(options, args)
    if (complaint === '') return
    options.signal?.throwIfAborted()
  }
  throw new ProcessFailure('initdb', 'could not make a data folder', complaint.trim().split('\n'))
}

/** What a failed `initdb` printed; empty when it succeeded. */
function complaintOf({ initdb, account, signal }: ClusterOptions, args: string[]): Promise<string> {
  const options = { cwd: '/', env: { LC_ALL: 'C' }, ...(account ?? {}), ...(signal ? { signal } : {}) }
  return new Promise((resolve) => {
    execFile(initdb, args, options, (error, _stdout, stderr) => {
      resolve(error ? stderr || error.message : '')
    })
  })
}
