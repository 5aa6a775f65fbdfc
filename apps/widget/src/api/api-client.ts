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

  constructor(
    readonly server: string,
    readonly site: string,
    readonly tokens: TokenSource,
  ) {
    this.#base = `${server.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(site)}`
  }

  /** @throws ApiProblem */
  async get<Answer>(path: string): Promise<Answer> {
    return (await this.#json('GET', path, {})) as Answer
  }

  /** @throws ApiProblem */
  async send<Answer>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: RequestOptions = {},
  ): Promise<Answer> {
    return (await this.#json(method, path, options)) as Answer
  }

  /** The open answer, for streams. @throws ApiProblem */
  async open(method: string, path: string, options: RequestOptions): Promise<Response> {
    let response = await this.#fetch(method, path, options)
    if (response.status === 401) {
      if (await this.tokens.renew()) response = await this.#fetch(method, path, options)
      else if (method === 'GET') response = await this.#signOut(method, path, options)
      else this.tokens.use(null)
    }
    if (!response.ok) throw await readProblem(response)
    this.lastEventId ||= response.headers.get('last-event-id') ?? ''
    return response
  }

  /** A token that the service no longer takes must not keep a reader from reading. */
  async #signOut(method: string, path: string, options: RequestOptions): Promise<Response> {
    this.tokens.use(null)
    return this.#fetch(method, path, options)
  }

  async #json(method: string, path: string, options: RequestOptions): Promise<unknown> {
    const response = await this.open(method, path, options)
    return response.status === 204 ? null : response.json()
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

/** A key no other request has. `crypto.randomUUID` is missing on pages served without TLS. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}
