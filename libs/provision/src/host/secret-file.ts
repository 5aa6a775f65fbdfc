import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const secretBytes = 24

/** The secret kept in the file, made on first use: 32 characters of base64url that only this user may read. */
export function readOrMakeSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = randomBytes(secretBytes).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
