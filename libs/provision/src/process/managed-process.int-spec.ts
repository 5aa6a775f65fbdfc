import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { signalProcess } from './last-resort.js'
import { ManagedProcess } from './managed-process.js'
import { ProcessFailure, ProcessStopped } from './process-failure.js'
import type { ProcessPlan } from './process-plan.js'
import { whenLinePrinted } from './readiness.js'

const scratch = useScratchFolder()
const started: ManagedProcess[] = []
const serving = `console.log('at your service'); setInterval(() => {}, 1000)`

afterEach(async () => {
  await Promise.all(started.splice(0).map((child) => child.stop()))
})

function child(script: string, change: Partial<ProcessPlan> = {}) {
  const deaths: string[] = []
  const recoveries: string[] = []
  const plan: ProcessPlan = {
    name: 'child',
    command: process.execPath,
    args: ['-e', script],
    readiness: whenLinePrinted(/at your service/),
    readyTimeoutMs: 20_000,
    startAttemptsMax: 1,
    stopSignals: ['SIGTERM'],
    stopTimeoutMs: 5000,
    ...change,
  }
  const managed = new ManagedProcess(plan, {
    onDeath: ({ reason }) => deaths.push(reason),
    onRecovery: ({ name }) => recoveries.push(name),
  })
  started.push(managed)
  return { managed, deaths, recoveries }
}

function isAlive(pid: number | null): boolean {
  return pid !== null && signalProcess(pid, 0)
}

it('is started once it says that it can serve, and gone once it is stopped', async () => {
  const { managed, deaths } = child(serving)
  await managed.start()
  const { pid } = managed
  expect(isAlive(pid)).toBe(true)
  await managed.stop()
  expect(isAlive(pid)).toBe(false)
  expect(deaths).toEqual([])
})

it('tells what a child that ends instead of serving printed last', async () => {
  const { managed } = child(`console.error('no such table'); process.exit(7)`)
  const failure = await managed.start().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ProcessFailure)
  expect(failure).toMatchObject({ detail: 'exit code 7', lastLines: ['no such table'] })
})

it('names a program that does not exist', async () => {
  const { managed } = child('', { command: '/nowhere/server' })
  await expect(managed.start()).rejects.toThrow(/nowhere\/server ENOENT/)
})

it('gives up a child that never becomes ready, and leaves nothing of it', async () => {
  const { managed } = child('setInterval(() => {}, 1000)', { readyTimeoutMs: 200 })
  await expect(managed.start()).rejects.toThrow('not ready after 0.2 s')
  expect(managed.pid).toBeNull()
})

it('tries the first start again as often as it is told', async () => {
  const { managed } = child('process.exit(1)', { startAttemptsMax: 2 })
  const startedAtMs = performance.now()
  await expect(managed.start()).rejects.toThrow('exit code 1')
  expect(performance.now() - startedAtMs).toBeGreaterThan(200)
})

it('starts a child that was killed again, and says so', async () => {
  const { managed, deaths, recoveries } = child(serving)
  await managed.start()
  const first = managed.pid
  process.kill(first!, 'SIGKILL')
  await expect.poll(() => recoveries, { timeout: 30_000 }).toEqual(['child'])
  expect(deaths).toEqual(['killed by SIGKILL'])
  expect(managed.pid).not.toBe(first)
  expect(isAlive(managed.pid)).toBe(true)
})

it('goes on starting a child that dies at every start', async () => {
  // Not before it was heard: of an end and of words before it, either may be noticed first.
  const wasHeard = join(scratch(), 'heard')
  const { managed, deaths } = child(
    `${serving}; setInterval(() => { if (require('node:fs').existsSync('${wasHeard}')) process.exit(3) }, 20)`,
  )
  await managed.start()
  writeFileSync(wasHeard, '')
  await expect.poll(() => deaths.length, { timeout: 30_000 }).toBeGreaterThan(2)
  await managed.stop()
  expect(managed.pid).toBeNull()
})

it('kills a child that does not listen, with all its own children', async () => {
  const deaf = `process.on('SIGTERM', () => {})
    const { pid } = require('node:child_process').spawn('sleep', ['600'])
    console.log('grandchild ' + pid); ${serving}`
  let grandchild: number | null = null
  const { managed } = child(deaf, {
    stopTimeoutMs: 100,
    onOutput: (output) => {
      grandchild ??= Number(/grandchild (\d+)/.exec(output.toString())?.[1])
    },
  })
  await managed.start()
  expect(isAlive(grandchild)).toBe(true)
  await managed.stop()
  // Until the system has buried it, a dead process still has its id.
  await expect.poll(() => isAlive(grandchild), { timeout: 30_000 }).toBe(false)
})

it('gives a start up when it is asked to stop meanwhile', async () => {
  const { managed } = child('setInterval(() => {}, 1000)')
  const request = new AbortController()
  const start = managed.start(request.signal)
  await expect.poll(() => managed.pid).not.toBeNull()
  const { pid } = managed
  request.abort()
  await expect(start).rejects.toBeInstanceOf(ProcessStopped)
  expect(isAlive(pid)).toBe(false)
})
