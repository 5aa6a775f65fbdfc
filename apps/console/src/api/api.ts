import { createModeratoClient } from '@moderato/api-client'
import { sessionStore } from '../session/session.js'
import { ApiProblem } from './problem.js'

/** Every route of the service, typed by its contract, for whoever is signed in. Wrap calls in {@link read}. */
export const api = createModeratoClient({
  origin: location.origin,
  token: () => sessionStore.get()?.token ?? null,
})

/** The site of the session, as path parameters want it, with further ones: `inSite({ caseId })`. */
export function inSite<More extends object = object>(more?: More): { site: string } & More {
  return { site: sessionStore.get()?.site ?? '', ...more } as { site: string } & More
}

/** Header that makes a repeated request harmless. */
export interface OnceOnly {
  'Idempotency-Key': string
}

/** A fresh one. */
export function onceOnly(): OnceOnly {
  return { 'Idempotency-Key': crypto.randomUUID() }
}

interface Answer<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/**
 * What a call answers.
 *
 * @throws ApiProblem whatever goes wrong; where the token is over, the person is asked to sign in again first
 */
export async function read<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiProblem('offline', 0)
  })
  if (response.ok) return data as Data
  const body = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
  if (response.status === 401) sessionStore.expire()
  const code = typeof body['code'] === 'string' ? body['code'] : 'offline'
  throw new ApiProblem(code, response.status, body, Number(response.headers.get('retry-after')) || null)
}
