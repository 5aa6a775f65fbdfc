import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { choosePostgresAccount } from './postgres-account.js'

const scratch = useScratchFolder()

afterEach(() => {
  vi.unstubAllEnvs()
})

function users(...lines: string[]): string {
  const file = join(scratch(), 'passwd')
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  return file
}

const root = 'root:x:0:0:root:/root:/bin/sh'
const nobody = 'nobody:x:65534:65533:nobody:/:/sbin/nologin'
const postgres = 'postgres:x:70:71::/var/lib/postgresql:/bin/sh'

describe.runIf(process.getuid?.() === 0)('the user Postgres runs as when root starts it', () => {
  it('is one made for it, else nobody', () => {
    expect(choosePostgresAccount('', users(root, nobody, postgres))).toEqual({ uid: 70, gid: 71 })
    expect(choosePostgresAccount('', users(root, nobody))).toEqual({ uid: 65534, gid: 65533 })
  })

  it('is found where no program is on the search path', () => {
    vi.stubEnv('PATH', '')
    expect(choosePostgresAccount('')?.uid).toBeGreaterThan(0)
  })

  it('is asked for in one line where there is none', () => {
    expect(() => choosePostgresAccount('', users(root))).toThrow(
      /^postgres: does not run as root, and \S+ names none of the users postgres, _postgres, nobody\. Start Moderato as another user, or give it a DATABASE_URL\.$/,
    )
  })
})
