import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { signalProcess } from '../process/last-resort.js'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js'
import { choosePostgresAccount } from './postgres-account.js'

const isRoot = process.getuid?.() === 0
const started: EmbeddedPostgres[] = []
const scratch = useScratchFolder()

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.process.stop()))
})

async function start(change: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    folder: scratch(),
    durability: 'throwaway',
    copyHome: scratch,
    ...change,
  })
  started.push(server)
  return server
}

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = (await client.query({ text, rowMode: 'array' })) as { rows: unknown[][] }
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

describe('an embedded Postgres', () => {
  it('speaks UTF-8 and UTC, and sees Hangul as letters', async () => {
    const { url } = await start()
    expect(await ask(url, 'show server_encoding')).toBe('UTF8')
    expect(await ask(url, 'show timezone')).toBe('UTC')
    await ask(url, 'create extension pg_trgm')
    expect(await ask(url, `select cardinality(show_trgm('댓글'))`)).toBe(3)
    expect(await ask(url, `select lower('ÄÉ')`)).toBe('äé')
  })

  it('lets nobody in without the password only its user can read', async () => {
    const { url } = await start()
    const stranger = new URL(url)
    stranger.password = 'guess'
    await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(join(scratch(), 'postgres-password')).mode & 0o777).toBe(0o600)
  })

  it('keeps what was written when it is stopped and started again', async () => {
    const { url, process: first } = await start({ durability: 'durable' })
    expect(await ask(url, 'show fsync')).toBe('on')
    await ask(url, `create table kept as select '댓글' as word`)
    await first.stop()
    const again = await start({ durability: 'durable' })
    expect(await ask(again.url, 'select word from kept')).toBe('댓글')
  })

  it('is back on the same port after a kill -9', async () => {
    const recoveries: string[] = []
    const { url, process: server } = await start({
      durability: 'durable',
      listener: { onRecovery: ({ name }) => recoveries.push(name) },
    })
    await ask(url, 'create table kept as select 1')
    process.kill(server.pid!, 'SIGKILL')
    await expect.poll(() => recoveries).toEqual(['postgres'])
    expect(await ask(url, 'select count(*)::int from kept')).toBe(1)
  })

  it('stops the server a killed parent left on the folder, and says so', async () => {
    const first = await start()
    await first.process.stop()
    const [command = '', ...args] = readFileSync(join(scratch(), 'postgres', 'data', 'postmaster.opts'), 'utf8')
      .trim()
      .split(' ')
      .map((word) => word.replaceAll('"', ''))
    const account = choosePostgresAccount(join(scratch(), 'postgres', 'data')) ?? {}
    const orphan = spawn(command, args, { cwd: '/', env: { LC_ALL: 'C' }, stdio: 'ignore', ...account })
    await expect.poll(() => ask(first.url, 'select 1').catch(() => null)).toBe(1)
    const second = await start()
    expect(second.remarks.join()).toContain(`process ${String(orphan.pid)}, left running`)
    expect(signalProcess(orphan.pid!, 0)).toBe(false)
    expect(await ask(second.url, 'select 1')).toBe(1)
  })
})

describe.runIf(isRoot)('an embedded Postgres started by root', () => {
  it('runs as another user, who owns the data', async () => {
    const { url } = await start()
    const owner = statSync(join(scratch(), 'postgres', 'data')).uid
    expect(owner).not.toBe(0)
    expect(await ask(url, 'select 1')).toBe(1)
  })

  it('keeps its data elsewhere when that user cannot enter the folder, and finds it again', async () => {
    const shut = join(scratch(), 'shut')
    mkdirSync(shut)
    chmodSync(shut, 0o700)
    const first = await start({ folder: shut })
    await ask(first.url, 'create table kept as select 1')
    await first.process.stop()
    const elsewhere = readFileSync(join(shut, 'postgres-folder'), 'utf8').trim()
    expect(first.remarks).toContain(`its data lies in ${elsewhere}, because its user cannot enter ${shut}`)
    const second = await start({ folder: shut })
    expect(await ask(second.url, 'select count(*)::int from kept')).toBe(1)
    await second.process.stop()
    rmSync(elsewhere, { recursive: true })
    expect(existsSync(join(shut, 'postgres'))).toBe(false)
  })
})
