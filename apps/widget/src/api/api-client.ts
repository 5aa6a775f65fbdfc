import { ApiClock } from './api-clock.js'
import { ApiProblem, readProblem } from './api-problem.js'
import type { TokenSource } from './token-source.js'

export interface RequestOptions {
  body?: unknown
  /** Makes a repeated POST answer the first one's resource. */
  idempotencyKey?: string
  signal?: AbortSignal
  headers?: Record<string, string>
}

/** Requests to one site of the service, with the reader's token when there is one. */
export class ApiClient {
  readonly #base: string
  /** Where the stream begins: at the first thing that was read, then after the last event that was heard. Empty until then. */
  lastEventId = ''
  readonly clock = new ApiClock()

  constructor(
    readonly server: string,
    readonly site: string,
    readonly tokens: TokenSource,
  ) {
    this.#base = `${server.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(site)}`
  }

  /** @throws ApiProblem */
  get<Answer>(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  /** @throws ApiProblem */
  async send<Answer>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: RequestOptions = {},
  ): Promise<Answer> {
    const response = await this.open(method, path, options)
    return (response.status === 204 ? null : await response.json()) as Answer
  }

  /** The open answer, for streams. @throws ApiProblem */
  async open(method: string, path: string, options: RequestOptions): Promise<Response> {
    let response = await this.#fetch(method, path, options)
    if (response.status === 401) {
      const isRenewed = await this.tokens.renew()
      if (!isRenewed) this.tokens.use(null)
      // A token that the service no longer takes must not keep a reader from reading.
      if (isRenewed || method === 'GET') response = await this.#fetch(method, path, options)
    }
    if (!response.ok) throw await readProblem(response)
    this.lastEventId ||= response.headers.get('last-event-id') ?? ''
    this.clock.hear(response.headers.get('date'))
    return response
  }

  async #fetch(method: string, path: string, { body, idempotencyKey, signal, headers }: RequestOptions) {
    const token = await this.tokens.current()
    const sent = { ...headers }
    const request: RequestInit = { method, credentials: 'omit', headers: sent, signal: signal ?? null }
    if (token) sent['authorization'] = `Bearer ${token}`
    if (idempotencyKey) sent['idempotency-key'] = idempotencyKey
    if (body !== undefined) {
      sent['content-type'] = 'application/json'
      request.body = JSON.stringify(body)
    }
    return fetch(this.#base + path, request).catch(() => {
      throw new ApiProblem('offline', 0)
    })
  }
}
