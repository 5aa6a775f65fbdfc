import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, fetch as undiciFetch } from 'undici'
import ipaddr from 'ipaddr.js'

const timeoutMs = 5_000
const bytesMax = 256 * 1024

/** Whether an address belongs to the public internet: not loopback, private, link-local or reserved. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Looks at what the name resolved to at the moment of connecting, so that a second, different answer cannot slip by. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, [])
      return
    }
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    if (refused === undefined)
      callback(null, options.all === true ? addresses : (addresses[0]?.address ?? ''), addresses[0]?.family)
    else callback(new Error('the name leads to an address that is not public'), [])
  })
}

const agent = new Agent({
  connect: { lookup: publicLookup, timeout: timeoutMs },
  headersTimeout: timeoutMs,
  bodyTimeout: timeoutMs,
  maxResponseSize: bytesMax,
})

/**
 * Fetches an address that a site's staff typed in: https only, public addresses only, no redirects, 5 s and 256 KiB at
 * most. Every such request of the product goes through here.
 *
 * @param body - given: posted; null: the address is read
 * @param withinMs - less time than the 5 s, where the answer is waited for
 */
export async function guardedFetch(
  url: string | URL,
  headers: Record<string, string> = {},
  body: string | null = null,
  withinMs = timeoutMs,
): Promise<Response> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (target.protocol !== 'https:') throw new Error('only https addresses are fetched')
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw new Error('the address is not public')
  const response = await undiciFetch(target, {
    headers,
    ...(body === null ? {} : { method: 'POST', body }),
    dispatcher: agent,
    redirect: 'error',
    signal: AbortSignal.timeout(Math.min(withinMs, timeoutMs)),
  })
  return response
}
