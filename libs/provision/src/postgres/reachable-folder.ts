import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from '../process/process-plan.js'
import { canEnter } from './postgres-account.js'

/** Where things go that another user must reach and that must survive a reboot. */
const sharedHome = '/var/lib/moderato'

/** A folder that an account owns alone. */
export interface OwnedFolder {
  readonly path: string
  /** Whether it lies elsewhere because the account cannot enter the folder that was asked for. */
  readonly isElsewhere: boolean
}

/**
 * A folder that is the account's own: `<parent>/postgres`, or, where the account cannot get in there, one elsewhere that
 * `<parent>/postgres-folder` remembers.
 */
export function placeOwnedFolder(parent: string, account: Account | null): OwnedFolder {
  const pointer = join(parent, 'postgres-folder')
  if (existsSync(pointer)) return { path: own(readFileSync(pointer, 'utf8').trim(), account), isElsewhere: true }
  const wanted = own(join(parent, 'postgres'), account)
  if (canEnter(account, wanted)) return { path: wanted, isElsewhere: false }
  rmSync(wanted, { recursive: true })
  const path = mkdtempSync(join(openSharedHome(), 'data-'))
  writeFileSync(pointer, `${path}\n`)
  return { path: own(path, account), isElsewhere: true }
}

/** A new folder for files that may be lost, in the first temporary folder the account can enter. */
export function makeTemporaryFolder(prefix: string, account: Account | null): string {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(account, folder)) ?? tmpdir()
  const folder = mkdtempSync(join(parent, prefix))
  if (account) chmodSync(folder, 0o711)
  return folder
}

/** The folder for what every user may enter and only this one may change. */
export function openSharedHome(): string {
  mkdirSync(sharedHome, { recursive: true })
  chmodSync(sharedHome, 0o755)
  return sharedHome
}

function own(folder: string, account: Account | null): string {
  mkdirSync(folder, { recursive: true })
  if (account) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
  return folder
}
