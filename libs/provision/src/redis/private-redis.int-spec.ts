import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { useScratchFolder } from '../../../../test/support/scratch-folder.js'
import { startPrivateRedis, type PrivateRedis } from './private-redis.js'
import { findRedisProgram } from './redis-program.js'

const searchPath = process.env['PATH'] ?? ''
const scratch = useScratchFolder()
let server: PrivateRedis | null = null

afterEach(async () => {
  await server?.process.stop()
})

/** What the server says to one line of its own protocol after the password. */
function say(url: string, line: string): Promise<string> {
  const { port, password } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = createConnection({ host: '127.0.0.1', port: Number(port) })
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.once('error', reject)
    socket.once('end', () => {
      resolve(answer)
    })
    socket.write(`${password === '' ? '' : `AUTH ${password}\r\n`}${line}\r\nQUIT\r\n`)
  })
}

it('is null on a machine without a server program', async () => {
  expect(await startPrivateRedis({ folder: scratch(), durability: 'durable', searchPath: scratch() })).toBeNull()
})

describe.runIf(findRedisProgram(searchPath))('a private Redis', () => {
  it('evicts nothing, asks for its password and keeps what was written over a kill -9', async () => {
    const recoveries: string[] = []
    const listener = { onRecovery: ({ name }: { name: string }) => recoveries.push(name) }
    server = await startPrivateRedis({ folder: scratch(), durability: 'durable', searchPath, listener })
    const { url, process: running } = server!
    expect(await say(url, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
    expect(await say(url.replace(/:[^:@]*@/, ''), 'PING')).toContain('NOAUTH')
    expect(await say(url, 'SET kept here\r\nCONFIG SET appendfsync always\r\nSET also here')).toContain('OK')
    process.kill(running.pid!, 'SIGKILL')
    await expect.poll(() => recoveries).toEqual(['redis'])
    expect(await say(url, 'GET kept')).toContain('here')
  })

  it('keeps its password out of its command line', async () => {
    server = await startPrivateRedis({ folder: scratch(), durability: 'throwaway', searchPath })
    const { password } = new URL(server!.url)
    expect(password).toHaveLength(32)
    expect(readFileSync(`/proc/${server!.process.pid!}/cmdline`, 'utf8')).not.toContain(password)
  })
})
