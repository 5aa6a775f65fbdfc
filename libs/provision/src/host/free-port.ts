import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the ports that systems give to whoever asks for any (Linux from 32768 on, others from 49152): nobody is given
 * one of these by chance between the look and the moment its owner listens there, or while that owner starts again.
 */
const [lowest, beyond] = [20_000, 32_768]
const looksMax = 50

/** A TCP port of 127.0.0.1 that nobody listens on: the wanted one if it is free, else any. */
export async function findFreePort(wanted: number | null = null): Promise<number> {
  if (wanted !== null && (await isPortFree(wanted))) return wanted
  for (let look = 0; look < looksMax; look++) {
    const port = randomInt(lowest, beyond)
    if (await isPortFree(port)) return port
  }
  return tryPort(0, '127.0.0.1')
}

/** Whether a server could listen there now. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return tryPort(port, host).then(
    () => true,
    () => false,
  )
}

function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      server.close(() => {
        resolve(taken)
      })
    })
  })
}
