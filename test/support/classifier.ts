import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A classifier on this machine: what it was asked, and what it shall answer. */
export class LocalClassifier {
  readonly asked: { body: string; locale: string; authorization: string | undefined }[] = []
  /** By default every text is harmless. */
  answer: (body: string, response: ServerResponse) => void = (_, response) => {
    say(response, { score: 0, model: 'local-1' })
  }

  private constructor(private readonly server: Server) {
    server.on('request', (request, response: ServerResponse) => {
      let text = ''
      request.on('data', (part: Buffer) => (text += part.toString()))
      request.on('end', () => {
        const { body, locale } = JSON.parse(text) as { body: string; locale: string }
        this.asked.push({ body, locale, authorization: request.headers.authorization })
        this.answer(body, response)
      })
    })
  }

  static async start(): Promise<LocalClassifier> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new LocalClassifier(server)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

/** Answers as JSON. */
export function say(response: ServerResponse, answer: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}
