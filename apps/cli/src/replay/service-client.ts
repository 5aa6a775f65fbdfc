import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { demoSiteId } from '@moderato/demo'
import type { Timings } from './timings.js'

/** An answer of the service. */
export interface ServiceAnswer {
  status: number
  body: Record<string, unknown>
}

/** One call. */
export interface ServiceCall {
  /** Name under which its time is kept. */
  name: string
  method: 'GET' | 'POST' | 'PUT'
  /** Below the site; from the root of the server with `//`. */
  path: string
  token: string | null
  body?: unknown
  /** Where the caller is; believed by a service whose `TRUSTED_PROXIES` names this machine. */
  address?: string
}

/** Two minutes: a service that dies on a busy machine is back before that. */
const attemptsMax = 240
const retryMs = 500

/**
 * Calls a running service. A write carries an idempotency key, so that one whose answer was lost is sent again without
 * being done twice: a service that is killed and comes back loses nothing and doubles nothing.
 */
export class ServiceClient {
  private readonly pool: Pool

  constructor(
    origin: string,
    connections: number,
    private readonly timings: Timings,
  ) {
    this.pool = new Pool(origin, { connections, pipelining: 1 })
  }

  /** Whether a service answers at all. */
  async isThere(): Promise<boolean> {
    try {
      const { statusCode, body } = await this.pool.request({ method: 'GET', path: '/healthz' })
      await body.dump()
      return statusCode === 200
    } catch {
      return false
    }
  }

  /** Answers the first reply that is no failure of the service; waits out throttles. @throws Error when none comes */
  async call(call: ServiceCall): Promise<ServiceAnswer> {
    const key = randomUUID()
    for (let attempt = 1; ; attempt++) {
      const answer = await this.send(call, key).catch(() => null)
      if (answer !== null && answer.status < 500 && answer.status !== 429) return answer
      if (answer?.body['code'] === 'comment-limit-reached') return answer
      if (attempt === attemptsMax) throw new Error(`${call.name} was not answered after ${String(attemptsMax)} tries`)
      await pause(answer?.status === 429 ? Number(answer.body['retryAfterSec'] ?? 1) * 1000 : retryMs)
    }
  }

  async close(): Promise<void> {
    await this.pool.close()
  }

  private async send(call: ServiceCall, key: string): Promise<ServiceAnswer> {
    const startedMs = performance.now()
    const response = await this.pool.request({
      method: call.method,
      path: call.path.startsWith('//') ? call.path.slice(1) : `/v1/sites/${demoSiteId}${call.path}`,
      headers: {
        ...(call.token === null ? {} : { authorization: `Bearer ${call.token}` }),
        ...(call.address === undefined ? {} : { 'x-forwarded-for': call.address }),
        ...(call.method === 'POST' ? { 'idempotency-key': key } : {}),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: call.body === undefined ? null : JSON.stringify(call.body),
    })
    const text = await response.body.text()
    if (response.statusCode < 400) this.timings.add(call.name, performance.now() - startedMs)
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
    const retryAfter = response.headers['retry-after']
    return {
      status: response.statusCode,
      body: typeof retryAfter === 'string' ? { ...body, retryAfterSec: Number(retryAfter) } : body,
    }
  }
}
