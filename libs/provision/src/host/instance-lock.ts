import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Unix socket paths may hold 103 bytes on every system we know. */
const socketPathBytesMax = 103
const answerTimeoutMs = 1000

/**
 * Keeps a folder to one process at a time. The lock is a listening socket, so the system itself gives it back when its
 * holder dies, and whoever is refused can ask the holder what it is.
 */
export class InstanceLock {
  private constructor(
    private readonly server: Server,
    private readonly socketPath: string,
  ) {}

  /**
   * @param folder - must exist
   * @param introduction - one line the holder tells those it keeps out
   * @returns the lock, or the introduction of the process that holds it
   */
  static async acquire(folder: string, introduction: string): Promise<InstanceLock | string> {
    const socketPath = socketPathOf(folder)
    const holder = await askHolder(socketPath)
    if (holder !== null) return holder
    if (process.platform !== 'win32') rmSync(socketPath, { force: true })
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(introduction)
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(socketPath, resolve)
    })
    server.unref()
    return new InstanceLock(server, socketPath)
  }

  async release(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve))
    if (process.platform !== 'win32') rmSync(this.socketPath, { force: true })
  }
}

function socketPathOf(folder: string): string {
  const path = realpathSync(folder)
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\moderato-${hash}`
  const inside = join(path, 'lock.sock')
  return Buffer.byteLength(inside) <= socketPathBytesMax ? inside : join(tmpdir(), `moderato-${hash}.sock`)
}

function askHolder(socketPath: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = createConnection(socketPath)
    socket.setTimeout(answerTimeoutMs, () => socket.destroy())
    socket.on('data', (bytes) => {
      answer += bytes.toString('utf8')
    })
    socket.once('error', () => {
      resolve(null)
    })
    socket.once('close', (failed) => {
      if (!failed) resolve(answer)
    })
  })
}
