import { createHmac } from 'node:crypto'

/**
 * Value of `Moderato-Signature`. Receivers compute the same over the raw body, compare in constant time, and refuse old
 * times, so that nobody can send a delivery again.
 *
 * @param atSec - seconds since the Unix epoch
 */
export function signatureOf(secret: string, body: string, atSec: number): string {
  const digest = createHmac('sha256', secret)
    .update(`${String(atSec)}.${body}`)
    .digest('hex')
  return `t=${String(atSec)},v1=${digest}`
}
