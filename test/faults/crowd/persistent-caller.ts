import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'

/** An answer that is not about the service's own trouble. */
export interface FinalAnswer {
  readonly status: number
  readonly body: { readonly id?: string; readonly code?: string }
}

const pauseMs = 50
const answerTimeoutMs = 10_000
const persistMs = 180_000

/** A client as the documentation asks for: it repeats a request, key and all, until somebody answers for it. */
export class PersistentCaller {
  constructor(
    private readonly base: string,
    readonly subject: string,
    private readonly token: string,
  ) {}

  /** @throws Error when nobody answered for three minutes */
  async call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<FinalAnswer> {
    const key = randomUUID()
    const deadline = performance.now() + persistMs
    for (;;) {
      const answer = await this.once(method, path, { key, body })
      if (answer !== null) return answer
      if (performance.now() > deadline) throw new Error(`nobody answered ${method} ${path}`)
      await delay(pauseMs)
    }
  }

  /** Null when the connection broke or the service was not up to it. */
  private async once(
    method: string,
    path: string,
    { key, body }: { key: string; body: object | undefined },
  ): Promise<FinalAnswer | null> {
    try {
      const response = await fetch(`${this.base}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.token}`,
          'idempotency-key': key,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(answerTimeoutMs),
      })
      const text = await response.text()
      if (response.status >= 500) return null
      return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as FinalAnswer['body'] }
    } catch {
      return null
    }
  }
}
