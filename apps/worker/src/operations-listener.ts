import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { HttpConfig, MetricsConfig, WorkerConfig } from '@moderato/config'
import { QueueStatusReader } from '@moderato/queue'
import { Metrics } from '@moderato/telemetry'

const requestTimeoutMs = 5000

/**
 * Tells operators how the worker is: `/healthz` (it runs), `/readyz` (it reaches its queues and the outbox), `/metrics`
 * (asks for the token, where one is set). Listens only where `WORKER_PORT` says so.
 */
@Injectable()
export class OperationsListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | null = null

  constructor(
    private readonly worker: WorkerConfig,
    private readonly http: HttpConfig,
    private readonly secrets: MetricsConfig,
    private readonly metrics: Metrics,
    private readonly queues: QueueStatusReader,
  ) {}

  /** Null when nobody is listened to. */
  get port(): number | null {
    return (this.server?.address() as AddressInfo | null)?.port ?? null
  }

  async onApplicationBootstrap(): Promise<void> {
    const { port } = this.worker
    if (port === null) return
    const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
      void this.answer(request, response)
    })
    this.server = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, this.http.host, resolve)
    })
  }

  onApplicationShutdown(): void {
    this.server?.close()
    this.server?.closeAllConnections()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.method === 'GET' ? request.url?.split('?', 1)[0] : undefined
    if (path === '/healthz') send(response, 200, '{"status":"alive"}')
    else if (path === '/readyz') await this.answerReadiness(response)
    else if (path === '/metrics') await this.answerMetrics(request, response)
    else send(response, 404, '{"code":"not-found"}')
  }

  private async answerReadiness(response: ServerResponse): Promise<void> {
    try {
      const [queues, outbox] = await Promise.all([this.queues.readQueues(), this.queues.readOutbox()])
      send(response, 200, JSON.stringify({ status: 'ready', queues, outbox }))
    } catch {
      send(response, 503, '{"status":"unavailable"}')
    }
  }

  private async answerMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { token } = this.secrets
    if (token !== null && !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      send(response, 401, '{"code":"token-invalid"}')
      return
    }
    send(response, 200, await this.metrics.render(), this.metrics.contentType)
  }
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

/** Takes the same time however much of the text is right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
