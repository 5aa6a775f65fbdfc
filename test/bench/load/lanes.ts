import { createHistogram } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { Pool } from 'undici'
import { makeRequest, type LoadRequest, type RaceName } from './requests.js'
import type { Stock } from '../stage/stock.js'

/** One stretch of load. */
export interface LoadOrder {
  readonly origin: string
  readonly race: RaceName
  readonly stock: Stock
  /** Connections; each sends its next request when the last was answered. */
  readonly lanes: number
  readonly durationMs: number
  /** Most requests, however much time is left. */
  readonly requestsMax: number
  /** Requests per second over all lanes; null sends as fast as answers come. */
  readonly ratePerSec: number | null
  /** Number of the first request. */
  readonly first: number
}

/** What came of it. */
export interface LoadResult {
  /** Number of the request after the last. */
  readonly next: number
  readonly elapsedMs: number
  readonly byStatus: Record<string, number>
  readonly latencyMs: { p50: number; p95: number; p99: number }
}

/** Sends requests on parallel connections until the time is over. */
export async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const pool = new Pool(order.origin, { connections: order.lanes, pipelining: 1 })
  const latency = createHistogram()
  const byStatus: Record<string, number> = {}
  const startedMs = performance.now()
  const last = order.first + order.requestsMax
  let next = order.first
  const lane = async () => {
    while (next < last && performance.now() - startedMs < order.durationMs) {
      const number = next++
      if (order.ratePerSec !== null) await dueTime(startedMs, (number - order.first) / order.ratePerSec)
      const sentMs = performance.now()
      const status = await send(pool, makeRequest(order.race, order.stock, number))
      latency.record(Math.max(1, Math.round((performance.now() - sentMs) * 1000)))
      byStatus[status] = (byStatus[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: order.lanes }, lane))
  const elapsedMs = performance.now() - startedMs
  await pool.close()
  const at = (percent: number) => latency.percentile(percent) / 1000
  return { next, elapsedMs, byStatus, latencyMs: { p50: at(50), p95: at(95), p99: at(99) } }
}

async function dueTime(startedMs: number, dueSec: number): Promise<void> {
  const waitMs = startedMs + dueSec * 1000 - performance.now()
  if (waitMs > 1) await delay(waitMs)
}

/** The bare way of the client library: the answer is counted and dropped. Resolves with the status, 0 for none. */
function send(pool: Pool, { method, path, headers, body }: LoadRequest): Promise<number> {
  return new Promise((resolve) => {
    let status = 0
    pool.dispatch(
      { method, path, headers, body },
      {
        // The library tells the new kind of handler by this one.
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => {
          status = statusCode
        },
        onResponseData: () => undefined,
        onResponseEnd: () => {
          resolve(status)
        },
        onResponseError: () => {
          resolve(0)
        },
      },
    )
  })
}
