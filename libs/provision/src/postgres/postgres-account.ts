import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { ProcessFailure } from '../process/process-failure.js'
import type { Account } from '../process/process-plan.js'

/** Users that servers run as when root starts them, best first. */
const candidates = ['postgres', '_postgres', 'nobody']

/** Asked itself, as the program `id` need not be on the search path. */
const userList = '/etc/passwd'

/**
 * The user Postgres runs as: null for the one that runs this process, another when that is root, which Postgres refuses.
 *
 * @param existingData - a folder Postgres owns already; its owner is kept
 * @param users - a file in the format of passwd(5)
 * @throws ProcessFailure when there is no such user
 */
export function choosePostgresAccount(existingData: string, users = userList): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(existingData, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = readAccounts(users)
  const account = candidates.map((name) => accounts.get(name)).find((found) => found !== undefined)
  if (account) return account
  const wanted = candidates.join(', ')
  throw new ProcessFailure(
    'postgres',
    `does not run as root, and ${users} names none of the users ${wanted}. Start Moderato as another user, or give it a DATABASE_URL.`,
  )
}

/** Whether the account may enter the folder, asked of the system itself. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (account === null) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', stdio: 'ignore', ...account }).status === 0
}

function readAccounts(users: string): Map<string, Account> {
  const lines = existsSync(users) ? readFileSync(users, 'utf8').split('\n') : []
  return new Map(
    lines.map((line) => {
      const [name = '', , uid, gid] = line.split(':')
      return [name, { uid: Number(uid), gid: Number(gid) }]
    }),
  )
}
