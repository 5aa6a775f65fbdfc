import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { choosePostgresAccount } from './postgres-account.js'
import { copyForEveryone, findNativeFolder, restoreLinks, tryBinaries } from './postgres-binaries.js'
import { makeTemporaryFolder } from './reachable-folder.js'

it('runs from a copy whose library links were missing, as another user and under a strict umask', () => {
  const account = choosePostgresAccount('')
  const folder = makeTemporaryFolder('moderato-binaries-', account)
  const umask = process.umask(0o077)
  try {
    const copy = join(folder, 'package', 'native')
    mkdirSync(join(folder, 'package'))
    copyForEveryone(findNativeFolder(), copy)
    statSync(join(copy, 'bin', 'postgres'))
    for (const link of restoreLinks(copy)) rmSync(link, { force: true })
    const links = restoreLinks(copy)
    expect(links.length).toBeGreaterThan(0)
    expect(links.every((link) => existsSync(link))).toBe(true)
    if (account) process.umask(umask)
    copyForEveryone(copy, join(folder, 'reachable'))
    expect(tryBinaries(join(folder, 'reachable'), account)).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+/),
    })
  } finally {
    process.umask(umask)
    rmSync(folder, { recursive: true })
  }
})
