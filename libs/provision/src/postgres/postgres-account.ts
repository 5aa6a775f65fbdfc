import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import type { Account } from '../process/process-plan.js'

/** Users that servers run as when root starts them, best first. */
const candidates = ['postgres', '_postgres', 'nobody']

/**
 * The user Postgres runs as: null for the one that runs this process, another when that is root, which Postgres refuses.
 *
 * @param existingData - a folder Postgres owns already; its owner is kept
 */
export function choosePostgresAccount(existingData: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(existingData, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of candidates) {
    const uid = askId('-u', name)
    const gid = askId('-g', name)
    if (uid !== null && gid !== null) return { uid, gid }
  }
  throw new Error(`Postgres does not run as root, and none of the users ${candidates.join(', ')} exists here`)
}

/** Whether the account may enter the folder, asked of the system itself. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (account === null) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', stdio: 'ignore', ...account }).status === 0
}

function askId(flag: '-u' | '-g', name: string): number | null {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}
