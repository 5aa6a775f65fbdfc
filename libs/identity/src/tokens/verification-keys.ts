import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { createRemoteJWKSet, customFetch, importJWK, type CryptoKey, type JWTVerifyGetKey } from 'jose'
import type { SiteKey } from '../domain/site.js'
import { guardedFetch } from './guarded-fetch.js'

export type VerificationKey = Uint8Array | CryptoKey | JWTVerifyGetKey

/** Keys in the form the verifier takes, made once per stored key. */
@Injectable()
export class VerificationKeys {
  private readonly keys = new LRUCache<string, Promise<VerificationKey>>({ max: 1_000 })

  get(siteId: string, key: SiteKey): Promise<VerificationKey> {
    const name = `${siteId}/${key.id}`
    const known = this.keys.get(name)
    if (known !== undefined) return known
    const made = makeKey(key)
    this.keys.set(name, made)
    made.catch(() => this.keys.delete(name))
    return made
  }
}

async function makeKey(key: SiteKey): Promise<VerificationKey> {
  if (key.secret !== null) return new TextEncoder().encode(key.secret)
  if (key.publicKey !== null) return importJWK(key.publicKey, key.algorithm)
  return createRemoteJWKSet(new URL(key.jwksUrl ?? ''), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    [customFetch]: (url, options) => guardedFetch(url, Object.fromEntries(new Headers(options.headers))),
  })
}
