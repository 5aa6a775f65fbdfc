import { describe, expect, it, vi } from 'vitest'
import { TokenSource } from './token-source.js'

const inSec = (sec: number) => Math.floor(Date.now() / 1000) + sec

function sign(claims: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims))
  return `e30.${Buffer.from(bytes).toString('base64url')}.signature`
}

describe('TokenSource', () => {
  it('knows the reader by the claims of the token, in any script', () => {
    const tokens = new TokenSource()
    tokens.use(sign({ sub: 'alice', name: '김앨리스 🌱', exp: 99 }))
    expect(tokens.reader.get()).toEqual({ subject: 'alice', name: '김앨리스 🌱', expiresAtSec: 99 })
    tokens.use(null)
    expect(tokens.reader.get()).toBeNull()
  })

  it('does without claims it cannot read', () => {
    const tokens = new TokenSource()
    tokens.use('not a token')
    expect(tokens.reader.get()).toMatchObject({ name: '' })
  })

  it('asks the page for a new token before the old one ends', async () => {
    const tokens = new TokenSource()
    const fresh = sign({ sub: 'a', exp: inSec(3600) })
    const provider = vi
      .fn()
      .mockResolvedValueOnce(sign({ sub: 'a', exp: inSec(5) }))
      .mockResolvedValue(fresh)
    await tokens.useProvider(provider)
    expect(await tokens.current()).toBe(fresh)
    expect(await tokens.current()).toBe(fresh)
    expect(provider).toHaveBeenCalledTimes(2)
  })

  it('reads on as nobody when the page cannot say who is signed in', async () => {
    const tokens = new TokenSource()
    await tokens.useProvider(() => Promise.reject(new Error('the host is down')))
    expect(await tokens.current()).toBeNull()
  })
})
