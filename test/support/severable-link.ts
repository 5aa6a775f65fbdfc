import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A TCP link to a server that a test can cut and mend, as if the server had died and come back. */
export class SeverableLink {
  private readonly sockets = new Set<Socket>()
  private isCut = false

  private constructor(
    private readonly server: Server,
    private readonly targetUrl: URL,
  ) {
    server.on('connection', (near) => {
      this.join(near)
    })
  }

  static async to(targetUrl: string): Promise<SeverableLink> {
    const server = createServer()
    const link = new SeverableLink(server, new URL(targetUrl))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return link
  }

  /** The target's address by way of this link. */
  get url(): string {
    const url = new URL(this.targetUrl)
    url.host = `127.0.0.1:${String((this.server.address() as AddressInfo).port)}`
    return url.href
  }

  /** Drops every connection and, until mended, each new one. */
  cut(): void {
    this.isCut = true
    for (const socket of this.sockets) socket.destroy()
  }

  /** Keeps every connection open, but lets nothing through any more. */
  stall(): void {
    for (const socket of this.sockets) socket.unpipe().pause()
  }

  mend(): void {
    this.isCut = false
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private join(near: Socket): void {
    if (this.isCut) {
      near.destroy()
      return
    }
    const far = connect(Number(this.targetUrl.port), this.targetUrl.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from)
      from.on('error', () => undefined)
      from.on('close', () => {
        this.sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }
}
