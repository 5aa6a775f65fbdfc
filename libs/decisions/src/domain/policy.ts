import type { DecisionGround, Locale } from '@moderato/contracts'

/** The words of a policy in one language. */
export interface PolicyWording {
  name: string
  /** For the author of a restricted comment; null where the name says enough. */
  text: string | null
}

/** A rule that decisions can cite. */
export interface Policy {
  /** Null for a bare code of the site's settings. */
  id: string | null
  code: string
  /** Rises with each change; 0 for a bare code. */
  version: number
  ground: DecisionGround
  /** Article or clause; null for none. */
  legalReference: string | null
  texts: Partial<Record<Locale, PolicyWording>>
}

/** A code of the site's settings as a policy: without words of its own. */
export function barePolicy(code: string): Policy {
  const ground = code === 'illegal' ? 'illegal' : 'terms'
  return { id: null, code, version: 0, ground, legalReference: null, texts: {} }
}

/** Whether a text can name a policy. */
export function isPolicyCode(code: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,59}$/.test(code)
}
