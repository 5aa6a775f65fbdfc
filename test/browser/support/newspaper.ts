import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of the newspaper, as its server answers it. */
export interface HostPage {
  html: string
  headers?: Record<string, string>
}

/** A host site of its own origin: the widget is always a stranger on it. */
export interface Newspaper {
  readonly origin: string
  /** Puts a page under a path of its own. @returns its address */
  publish(page: HostPage): string
  close(): Promise<void>
}

export async function startNewspaper(): Promise<Newspaper> {
  const pages = new Map<string, HostPage>()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://newspaper').pathname)
    if (page === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    origin,
    publish(page) {
      const path = `/news/${String(pages.size + 1)}`
      pages.set(path, page)
      return origin + path
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
