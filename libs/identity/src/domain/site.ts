import type { SiteId } from '@moderato/kernel'
import type { SiteSettings } from '@moderato/contracts'

/** Signature algorithms a site may pin for a key. */
export const tokenAlgorithms = ['HS256', 'RS256', 'ES256', 'EdDSA'] as const
export type TokenAlgorithm = (typeof tokenAlgorithms)[number]

/** Keys of a site in force at one time: a token that names none is checked against each. */
export const keysInForceMax = 8

/** One key that signs a site's tokens; exactly one of `secret`, `publicKey` and `jwksUrl` is set. */
export interface SiteKey {
  id: string
  /** The `kid` tokens name this key by; null for a key that is tried when a token names none. */
  kid: string | null
  algorithm: TokenAlgorithm
  secret: string | null
  /** JSON Web Key. */
  publicKey: Record<string, unknown> | null
  jwksUrl: string | null
}

/** A tenant with its settings, defaults filled in, and the keys that are in force. */
export interface Site {
  id: SiteId
  name: string
  defaultLocale: string
  settings: SiteSettings
  keys: SiteKey[]
}
