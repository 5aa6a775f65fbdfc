import { expect, it } from 'vitest'
import { newThread } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false, variables: { TRUSTED_PROXIES: 'loopback' } })

/** Streams an address may hold. */
const bound = 200

it('counts all addresses of one IPv6 subscriber as one, so that nobody takes every stream there is', async () => {
  const url = world().stranger.urlOf(`/threads/${newThread()}/events`)
  const leaving = new AbortController()
  const statusFrom = async (address: string) =>
    (await fetch(url, { headers: { 'x-forwarded-for': address }, signal: leaving.signal })).status
  for (let host = 0; host < bound; host++) expect(await statusFrom(`2001:db8:1:2::${host.toString(16)}`)).toBe(200)
  expect(await statusFrom('2001:db8:1:2:ffff::1')).toBe(429)
  expect(await statusFrom('2001:db8:1:3::1')).toBe(200)
  leaving.abort()
})
