import { metricsToken } from '../stage/contestants.js'
import type { Stage } from '../stage/stage.js'
import { badRequests, type BadRequest } from './bad-requests.js'

/** How long bad input keeps the API from everything else. */
export interface BadInputFigure {
  readonly requests: number
  /** Answers that were no 4xx. */
  readonly surprises: number
  /** Delay of the API's event loop meanwhile. */
  readonly loopP99Ms: number
}

/** Senders side by side: enough to keep the API busy, few enough to leave the machine to it. */
const lanes = 4

/** Sends every kind of bad request over and over, and asks the API how late its event loop ran. */
export async function measureBadInput(stage: Stage, requestCount: number): Promise<BadInputFigure> {
  const { server, stock } = stage.moderato
  const kinds = badRequests(stock)
  // Code is compiled as it first runs.
  await send(server.origin, kinds, kinds.length * 20)
  await readLoopP99Ms(server.origin)
  const surprises = await send(server.origin, kinds, requestCount)
  return { requests: requestCount, surprises, loopP99Ms: await readLoopP99Ms(server.origin) }
}

/** @returns number of answers that were no 4xx */
async function send(origin: string, kinds: readonly BadRequest[], count: number): Promise<number> {
  let [next, surprises] = [0, 0]
  const lane = async () => {
    while (next < count) {
      const kind = kinds[next++ % kinds.length]
      if (kind === undefined) throw new Error('there is nothing bad to send')
      const { path, ...request } = kind
      const response = await fetch(origin + path, request)
      await response.arrayBuffer()
      if (response.status < 400 || response.status >= 500) surprises++
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return surprises
}

/** Of the time since it was last asked. */
async function readLoopP99Ms(origin: string): Promise<number> {
  const headers = { authorization: `Bearer ${metricsToken}` }
  const text = await (await fetch(`${origin}/metrics`, { headers })).text()
  const seconds = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text)?.[1]
  if (seconds === undefined) throw new Error('the API does not tell the delay of its event loop')
  return Number(seconds) * 1000
}
