import { beforeAll, describe, expect, it, vi } from 'vitest'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose'
import { Caller } from '../support/world/caller.js'
import type { TestSite } from '../support/world/site.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })
const nowSec = () => Math.floor(Date.now() / 1000)

interface Forgery {
  key: Uint8Array | CryptoKey
  algorithm?: string
  kid?: string
  claims?: Record<string, unknown>
}

function sign({ key, algorithm = 'HS256', kid, claims = {} }: Forgery): Promise<string> {
  const proper = { iss: 'herald', aud: 'moderato', sub: 'alice', name: '앨리스', exp: nowSec() + 3600 }
  return new SignJWT({ ...proper, ...claims })
    .setProtectedHeader({ alg: algorithm, ...(kid === undefined ? {} : { kid }) })
    .sign(key)
}

const secretOf = (site: TestSite) => new TextEncoder().encode(site.secret)

async function present(token: string): Promise<{ status: number; code: string }> {
  const answer = await new Caller(world().origin, 'herald', token).get('/me/blocks')
  return { status: answer.status, code: answer.status === 200 ? '' : answer.body.code }
}

describe('a token', () => {
  it('of the site is taken', async () => {
    expect(await present(await sign({ key: secretOf(world().site) }))).toEqual({ status: 200, code: '' })
  })

  it.each([
    ['another issuer', { iss: 'rival' }],
    ['another audience', { aud: 'somebody-else' }],
    ['no audience', { aud: undefined }],
    ['nobody in it', { sub: '' }],
    ['a number for a person', { sub: 7 }],
    ['no end', { exp: undefined }],
    ['a life of more than a day', { exp: nowSec() + 25 * 3600 }],
    ['a start in the future', { nbf: nowSec() + 600 }],
  ])('with %s is refused', async (_, claims) => {
    expect(await present(await sign({ key: secretOf(world().site), claims }))).toEqual({
      status: 401,
      code: 'token-invalid',
    })
  })

  it('that has ended says so', async () => {
    const token = await sign({ key: secretOf(world().site), claims: { exp: nowSec() - 60 } })
    expect(await present(token)).toEqual({ status: 401, code: 'token-expired' })
  })

  it.each([
    [
      'without a signature',
      () =>
        Promise.resolve(
          new UnsecuredJWT({ sub: 'alice' })
            .setIssuer('herald')
            .setAudience('moderato')
            .setExpirationTime('1h')
            .encode(),
        ),
    ],
    ['signed by another secret', () => sign({ key: new TextEncoder().encode('x'.repeat(64)) })],
    ['of another algorithm', () => sign({ key: secretOf(world().site), algorithm: 'HS512' })],
    ['that is too large', () => sign({ key: secretOf(world().site), claims: { pad: 'x'.repeat(9000) } })],
    ['that is none', () => Promise.resolve('not.a.token')],
  ])('%s is refused', async (_, make) => {
    expect(await present(await make())).toEqual({ status: 401, code: 'token-invalid' })
  })

  it('is no reader of its own: what a token asks for counts only as far as the site granted it', async () => {
    const token = await sign({ key: secretOf(world().site), claims: { role: 'admin' } })
    const answer = await new Caller(world().origin, 'herald', token).get('/moderation/cases')
    expect(answer).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
  })
})

describe('a site with a public key', () => {
  let privateKey: CryptoKey
  let publicPem: string

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true })
    privateKey = pair.privateKey
    publicPem = await exportSPKI(pair.publicKey)
    const jwk = JSON.stringify(await exportJWK(pair.publicKey))
    await world().sql(`update site_key set revoked_at = now() where site_id = 'herald'`)
    await world().sql(`insert into site_key (site_id, id, kid, algorithm, public_key)
      values ('herald', new_id(), 'k1', 'ES256', '${jwk}')`)
    // Keys are read again within two seconds.
    const isTaken = async () =>
      (await present(await sign({ key: privateKey, algorithm: 'ES256', kid: 'k1' }))).status === 200
    await vi.waitUntil(isTaken, { timeout: 30_000 })
  })

  it('takes no token that was signed with the public key as a secret', async () => {
    const forged = await sign({ key: new TextEncoder().encode(publicPem) })
    expect(await present(forged)).toEqual({ status: 401, code: 'token-invalid' })
  })

  it('takes no token that names another key', async () => {
    const forged = await sign({ key: privateKey, algorithm: 'ES256', kid: "k2' or '1'='1" })
    expect(await present(forged)).toEqual({ status: 401, code: 'token-invalid' })
  })

  it('takes no token of a key that was revoked', async () => {
    await expect
      .poll(async () => (await present(await sign({ key: secretOf(world().site), claims: { sub: 'bob' } }))).status)
      .toBe(401)
  })
})
