import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@moderato/provision'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { useScratchFolder } from '../../../test/support/scratch-folder.js'
import { StartRefused, type StartPlan } from './start-plan.js'
import { Supervisor } from './supervisor.js'
import { Terminal } from './terminal.js'

const { postgresUrl, redisUrl } = inject('servers')
const standIn = (name: string) => fileURLToPath(new URL(`../stand-ins/${name}`, import.meta.url))
const leashScript = fileURLToPath(new URL('../leash.mjs', import.meta.url))
const supervisors: Supervisor[] = []
const scratch = useScratchFolder()

afterEach(async () => {
  await Promise.all(supervisors.splice(0).map((supervisor) => supervisor.stop()))
})

async function supervise(change: Partial<StartPlan> = {}) {
  const lines: string[] = []
  const plan: StartPlan = {
    dataFolder: join(scratch(), 'data'),
    host: '127.0.0.1',
    port: await findFreePort(),
    databaseUrl: postgresUrl,
    redisUrl,
    searchPath: '',
    apiScript: standIn('api.mjs'),
    workerScript: standIn('worker.mjs'),
    leashScript,
    environment: (replaced) => ({ ...process.env, ...replaced }),
    prepare: () => Promise.resolve([{ name: 'schema', text: 'up to date' }]),
    signIns: (origin) => Promise.resolve([{ name: 'lead', url: `${origin}/console#site=demo`, about: 'the console' }]),
    ...change,
  }
  const supervisor = new Supervisor(plan, new Terminal((line) => lines.push(line), false))
  supervisors.push(supervisor)
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${plan.port}/readyz`)
    return (await response.json()) as { pid: number; databaseUrl: string; redisUrl: string }
  }
  return { supervisor, plan, lines, ask, text: () => lines.join('\n') }
}

describe('the supervisor', () => {
  it('tells API and worker where the servers are, and ends with a line that says ready', async () => {
    const { supervisor, plan, lines, ask } = await supervise()
    await supervisor.start()
    expect(await ask()).toMatchObject({ databaseUrl: postgresUrl, redisUrl: redisUrl ?? '' })
    expect(lines.at(-1)).toMatch(/^ready in \d+\.\d s/)
    expect(lines).toContain(`  health      http://localhost:${plan.port}/readyz  what each part says of itself`)
    expect(lines.join('\n')).not.toContain(new URL(postgresUrl).password)
    expect(readFileSync(join(plan.dataFolder, 'logs', 'worker.log'), 'utf8')).toBe('worker ready\n')
  })

  it('leaves out pages that nobody serves', async () => {
    const { supervisor, text } = await supervise()
    await supervisor.start()
    expect(text()).not.toContain('/console')
  })

  it('starts the API again on the same port when it was killed, and says so', async () => {
    const { supervisor, lines, ask } = await supervise()
    await supervisor.start()
    const { pid } = await ask()
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => lines.at(-1), { timeout: 30_000 }).toMatch(/^ {2}api {9}is back after/)
    expect(lines.at(-2)).toBe('  api         died (killed by SIGKILL), starting it again in 0.2 s')
    expect((await ask()).pid).not.toBe(pid)
  })

  it('leaves nothing that answers when it is stopped', async () => {
    const { supervisor, ask } = await supervise()
    await supervisor.start()
    await supervisor.stop()
    await expect(ask()).rejects.toThrow('fetch failed')
  })

  it('brings its own Postgres, says that there is no Redis, and keeps the data for the next start', async () => {
    const urls: string[] = []
    const change: Partial<StartPlan> = {
      databaseUrl: null,
      redisUrl: null,
      prepare: (url) => Promise.resolve([{ name: 'schema', text: `migration ${urls.push(url)}` }]),
    }
    const first = await supervise(change)
    await first.supervisor.start()
    expect(first.text()).toContain('no Redis on PATH: queues run on Postgres; install redis-server or valkey-server')
    expect(await first.ask()).toMatchObject({ databaseUrl: urls[0], redisUrl: '' })
    await first.supervisor.stop()
    const second = await supervise(change)
    await second.supervisor.start()
    expect(new URL(urls[1]!).password).toBe(new URL(urls[0]!).password)
  })
})

describe('a start that cannot be', () => {
  it('says who runs on the data folder already', async () => {
    const first = await supervise()
    await first.supervisor.start()
    const second = await supervise()
    await expect(second.supervisor.start()).rejects.toThrow(
      `Moderato already runs on the data folder ${first.plan.dataFolder}: process ${process.pid} on port ${first.plan.port}`,
    )
  })

  it('says that the port is taken, and starts nothing', async () => {
    const stranger = createServer().listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as { port: number }
    const { supervisor, lines } = await supervise({ port })
    await expect(supervisor.start()).rejects.toThrow(`Port ${port} is taken by another program`)
    expect(lines).toEqual(['Moderato'])
    stranger.close()
  })

  it('says so too when the port is taken only after it was looked at, by a program that answers as its own API would', async () => {
    const stranger = createServer((_request, response) => response.end('{}'))
    const port = await findFreePort()
    const prepare = async () => {
      await once(stranger.listen(port, '127.0.0.1'), 'listening')
      return []
    }
    const { supervisor, lines } = await supervise({ port, prepare })
    await expect(supervisor.start()).rejects.toThrow(
      new StartRefused(`Port ${port} is taken by another program. Choose a free one: PORT=${port + 1} npm start`),
    )
    await supervisor.stop()
    expect(lines.join()).not.toContain('api')
    stranger.close()
  })

  it('shows what a program that does not come up said last', async () => {
    const { supervisor } = await supervise({ workerScript: join(scratch(), 'missing.mjs') })
    await expect(supervisor.start()).rejects.toThrow(/worker: exit code 1\n[\s\S]*Cannot find module/)
    await supervisor.stop()
  })

  it('is given up at once when it is stopped meanwhile', async () => {
    const { supervisor } = await supervise({ workerScript: standIn('api.mjs') })
    const start = supervisor.start()
    await Promise.all([expect(start).rejects.toThrow(/stopped|aborted/), supervisor.stop()])
  })
})

describe('the leash', () => {
  it('ends a program whose supervisor was killed', async () => {
    const port = await findFreePort()
    const parent = `
      const args = ${JSON.stringify(['--import', leashScript, standIn('api.mjs')])}
      const child = require('node:child_process').spawn(process.execPath, args, {
        detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: { ...process.env, PORT: '${port}' } })
      setInterval(() => {}, 1000)`
    const supervisor = spawn(process.execPath, ['-e', parent], { stdio: 'ignore' })
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/readyz`)
        .then((response) => response.ok)
        .catch(() => false)
    await expect.poll(answers, { timeout: 30_000 }).toBe(true)
    supervisor.kill('SIGKILL')
    await expect.poll(answers, { timeout: 30_000 }).toBe(false)
  })
})
