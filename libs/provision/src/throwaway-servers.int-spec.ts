import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { choosePostgresAccount } from './postgres/postgres-account.js'
import { makeTemporaryFolder } from './postgres/reachable-folder.js'
import { startThrowawayServers } from './throwaway-servers.js'

it('removes what it wrote, and what a run that was killed left behind', async () => {
  const abandoned = makeTemporaryFolder('moderato-test-', choosePostgresAccount(''))
  mkdirSync(join(abandoned, 'postgres'))
  const { pid } = spawnSync('true')
  writeFileSync(join(abandoned, 'owner.pid'), String(pid))
  const before = new Set(readdirSync(dirname(abandoned)))
  const servers = await startThrowawayServers('')
  expect(existsSync(abandoned)).toBe(false)
  expect(servers.redisUrl).toBeNull()
  const made = readdirSync(dirname(abandoned)).filter((name) => name.startsWith('moderato-test-') && !before.has(name))
  expect(made).toHaveLength(1)
  await servers.stop()
  expect(existsSync(join(dirname(abandoned), made[0]!))).toBe(false)
})
