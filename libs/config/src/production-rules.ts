import type { ConfigProblem } from './config-error.js'
import { parseUrl } from './environment-checks.js'
import type { Environment } from './environment.js'

const knownPasswords = new Set(['', 'postgres', 'password', 'moderato', 'admin', 'secret', 'changeme', 'example'])
const distinctCharsMin = 10

/** What a laptop may do and production may not: run without secrets, or with guessable ones. */
export function findProductionProblems(environment: Environment): ConfigProblem[] {
  if (environment.NODE_ENV !== 'production') return []
  return [
    ...findTokenProblems(environment.METRICS_TOKEN),
    ...findPasswordProblems('DATABASE_URL', environment.DATABASE_URL),
    ...findPasswordProblems('REDIS_URL', environment.REDIS_URL),
  ]
}

function findTokenProblems(token: string | null): ConfigProblem[] {
  if (token === null) return [{ name: 'METRICS_TOKEN', detail: 'must be set in production' }]
  if (new Set(token).size >= distinctCharsMin) return []
  return [{ name: 'METRICS_TOKEN', detail: 'is too easy to guess: take the output of `openssl rand -hex 32`' }]
}

/** A URL without a password is left alone: the server may trust a certificate or the network instead. */
function findPasswordProblems(name: string, url: unknown): ConfigProblem[] {
  const parsed = typeof url === 'string' ? parseUrl(url) : null
  if (parsed === null || parsed.password === '') return []
  const known = knownPasswords.has(decodeURIComponent(parsed.password).toLowerCase())
  return known ? [{ name, detail: 'has a password that everybody tries first' }] : []
}
