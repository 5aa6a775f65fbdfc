import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { makeThrowawayFolder, startThrowawayServers } from './throwaway-servers.js'

it('removes what it wrote, and what a run that was killed left behind', async () => {
  const abandoned = makeThrowawayFolder()
  mkdirSync(join(abandoned, 'postgres'))
  const { pid } = spawnSync('true')
  writeFileSync(join(abandoned, 'owner.pid'), String(pid))
  const servers = await startThrowawayServers('')
  expect(existsSync(abandoned)).toBe(false)
  expect(servers.redisUrl).toBeNull()
  const made = foldersOf(process.pid, dirname(abandoned))
  expect(made).toHaveLength(1)
  await servers.stop()
  expect(foldersOf(process.pid, dirname(abandoned))).toEqual([])
})

/** Other runs on this machine make such folders as well. */
function foldersOf(pid: number, parent: string): string[] {
  const folders = readdirSync(parent).filter((name) => name.startsWith('moderato-test-'))
  return folders.filter((name) => {
    const file = join(parent, name, 'owner.pid')
    return existsSync(file) && readFileSync(file, 'utf8') === String(pid)
  })
}
