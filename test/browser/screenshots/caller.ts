import { randomUUID } from 'node:crypto'
import { demoSiteId } from '@moderato/demo'

/** Somebody who calls the demo site's API; whatever is refused ends the run. */
export class Caller {
  constructor(
    private readonly origin: string,
    private readonly token: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.#call<T>('GET', path)
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return this.#call<T>('POST', path, body)
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.#call<T>('PUT', path, body)
  }

  async #call<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.origin}/v1/sites/${demoSiteId}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${String(answer.status)}: ${text}`)
    return JSON.parse(text) as T
  }
}
