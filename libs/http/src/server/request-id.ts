import { randomBytes } from 'node:crypto'
import { requestIdFrom } from '@moderato/telemetry'
import type { IncomingMessage } from 'node:http'

const processPart = randomBytes(9).toString('base64url')
let count = 0

/** The caller's own id where it is one, else a number after what names this run of this process. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return given === undefined ? `${processPart}-${(++count).toString(36)}` : requestIdFrom(given)
}
