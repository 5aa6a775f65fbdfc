import { createServer } from 'node:net'

/** A TCP port of 127.0.0.1 that nobody listens on: the wanted one if it is free, else any. */
export async function findFreePort(wanted: number | null = null): Promise<number> {
  if (wanted !== null && (await isPortFree(wanted))) return wanted
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
