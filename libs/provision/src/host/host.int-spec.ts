import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { findExecutable } from './executable-search.js'
import { findFreePort, isPortFree } from './free-port.js'
import { LogFile } from './log-file.js'
import { stopOrphan } from './orphan.js'
import { readOrMakeSecret } from './secret-file.js'

const scratch = useScratchFolder()

describe('ports', () => {
  it('takes the wanted port, and another when that one is taken', async () => {
    const port = await findFreePort()
    expect(await findFreePort(port)).toBe(port)
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    expect(await isPortFree(port)).toBe(false)
    expect(await findFreePort(port)).not.toBe(port)
    server.close()
  })

  it('takes none that the system could give to another program before it is used', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => findFreePort()))
    expect(Math.max(...ports)).toBeLessThan(32_768)
    expect(new Set(ports).size).toBeGreaterThan(1)
  })
})

describe('programs', () => {
  it('finds the preferred name in any folder, and nothing that cannot be run', () => {
    const [one, two] = [join(scratch(), 'one'), join(scratch(), 'two')]
    for (const path of [one, two]) mkdirSync(path)
    writeFileSync(join(one, 'second-choice'), '')
    writeFileSync(join(one, 'first-choice'), '')
    writeFileSync(join(two, 'first-choice'), '')
    const names = ['first-choice', 'second-choice']
    const searchPath = [one, two, ''].join(delimiter)
    expect(findExecutable(names, searchPath)).toBeNull()
    chmodSync(join(one, 'second-choice'), 0o755)
    expect(findExecutable(names, searchPath)).toBe(join(one, 'second-choice'))
    chmodSync(join(two, 'first-choice'), 0o755)
    expect(findExecutable(names, searchPath)).toBe(join(two, 'first-choice'))
  })
})

describe('secrets', () => {
  it('makes a secret once and lets nobody else read it', () => {
    const file = join(scratch(), 'secret')
    const secret = readOrMakeSecret(file)
    expect(secret).toMatch(/^[\w-]{32}$/)
    expect(readOrMakeSecret(file)).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('logs', () => {
  it('sets a log that has grown too long aside', () => {
    const file = join(scratch(), 'a.log')
    const log = new LogFile(file, 10)
    for (const line of ['0123456789', 'second', 'third']) log.append(Buffer.from(`${line}\n`))
    log.close()
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('0123456789\n')
    expect(readFileSync(file, 'utf8')).toBe('second\nthird\n')
  })
})

describe('orphans', () => {
  it('stops the process a pid file names only if it is what it should be', async () => {
    const sleeper = spawn('sleep', ['600'])
    await once(sleeper, 'spawn')
    const pidFile = join(scratch(), 'server.pid')
    writeFileSync(pidFile, `${sleeper.pid}\nmore\n`)
    const stop = (proof: string) =>
      stopOrphan({ pidFile, isProof: (line) => line.includes(proof), stopSignal: 'SIGTERM' })
    expect(await stop('postgres')).toBeNull()
    expect(sleeper.exitCode ?? sleeper.signalCode).toBeNull()
    expect(await stop('sleep 600')).toBe(sleeper.pid)
    await expect.poll(() => sleeper.signalCode).toBe('SIGTERM')
    expect(await stop('sleep 600')).toBeNull()
  })

  it('has nothing to do without a pid file', async () => {
    const trace = { pidFile: join(scratch(), 'none'), isProof: () => true, stopSignal: 'SIGTERM' as const }
    expect(await stopOrphan(trace)).toBeNull()
  })
})
