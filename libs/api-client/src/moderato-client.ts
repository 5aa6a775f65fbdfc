import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './generated/schema.js'

/** Whom a client talks to, and on whose behalf. */
export interface ClientOptions {
  /** Origin of the service, e.g. `https://comments.example.com`. */
  readonly origin: string
  /** The person's token, asked for before every request; null or nothing calls without one. */
  readonly token?: () => string | null | Promise<string | null>
  /** Replaces the global `fetch`, for tests and for other runtimes. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** Bodies of requests and answers by their name in the contract, e.g. `Schemas['CommentView']`. */
export type Schemas = components['schemas']

/**
 * Calls of the API, each typed by its path: `client.GET('/v1/sites/{site}/counts', { params: … })`. A call answers
 * `{ data }`, or `{ error }` with the problem; it rejects only when the service cannot be reached.
 */
export type ModeratoClient = Client<paths>

/** A client of one service. Written against `openapi.json`, from which its types are generated. */
export function createModeratoClient({ origin, token, fetch }: ClientOptions): ModeratoClient {
  const client = createClient<paths>({ baseUrl: origin.replace(/\/$/, ''), ...(fetch === undefined ? {} : { fetch }) })
  client.use({
    async onRequest({ request }) {
      const current = (await token?.()) ?? null
      if (current !== null) request.headers.set('authorization', `Bearer ${current}`)
      return request
    },
  })
  return client
}
