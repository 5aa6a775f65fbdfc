import { SignJWT } from 'jose'
import pg from 'pg'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { loadConfig } from '@moderato/config'
import type { Role } from '@moderato/contracts'
import { createApi } from '../../apps/api/src/create-api.js'
import { fillCases, withoutTriggers } from './fill-cases.js'
import { furnishText } from './newsroom-statements.js'
import { patientDatabase, type TestDatabase } from './database.js'

/** An answer of the API. */
export interface Answer {
  status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into bodies of every shape
  body: any
  text: string
}

/** Who calls; staff must be among those the newsroom was furnished with. */
export interface Caller {
  subject: string
  role?: Role
}

/** How many of what {@link Newsroom.addCases} adds. */
export interface CaseLot {
  count: number
  queueId: string
  state?: 'open' | 'queued'
  category?: string
  tier?: number
  /** Of all comments of the lot; a reader of the lot's own by default. */
  author?: string
}

const siteId = 'desk'
const secret = 'a secret of the newsroom that only its tests know'

/** A site with staff and queues, the API in front of it, and a way to fill it by the thousand. */
export class Newsroom {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly pool: pg.Pool,
  ) {}

  readonly siteId = siteId

  /** Queues by name: `general` (default), `urgent`, `senior`. Staff: `mod-1` … `mod-<reviewers>`, `lead-1`, `lead-2`, `admin-1`. */
  static async open(
    database: TestDatabase,
    { reviewers = 5, capacity = 25, poolMax = 10 }: { reviewers?: number; capacity?: number; poolMax?: number } = {},
  ): Promise<Newsroom> {
    const pool = new pg.Pool({ connectionString: database.url, max: 3 })
    await pool.query({ text: furnishText, values: [siteId, secret, reviewers, capacity] })
    const variables = {
      DATABASE_URL: database.url,
      DATABASE_POOL_MAX: String(poolMax),
      REDIS_KEY_PREFIX: database.keyPrefix,
      LOG_LEVEL: 'silent',
      ...patientDatabase,
      NODE_ENV: 'test',
      ...(database.redisUrl === null ? {} : { REDIS_URL: database.redisUrl }),
    }
    return new Newsroom(await createApi(loadConfig(variables, 'api')), pool)
  }

  async close(): Promise<void> {
    await this.app.close()
    await this.pool.end()
  }

  /** Rows of a statement run as the owner of the database, whom no grant binds. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows
  }

  async userId(subject: string): Promise<string> {
    const [row] = await this.sql<{ id: string }>('select id from site_user where subject = $1', [subject])
    if (row === undefined) throw new Error(`nobody is called ${subject}`)
    return row.id
  }

  async queueId(name: string): Promise<string> {
    const [row] = await this.sql<{ id: string }>('select id from review_queue where name = $1', [name])
    if (row === undefined) throw new Error(`no queue is called ${name}`)
    return row.id
  }

  /** Adds cases as reports and routing would have made them. @returns their ids, oldest first */
  async addCases(lot: CaseLot): Promise<string[]> {
    const { count, queueId, state = 'queued', category = 'abuse', tier = 0, author = 'reader-author' } = lot
    const client = await this.pool.connect()
    try {
      return (await fillCases(client, { siteId, count, queueId, state, category, tier, author })).sort()
    } finally {
      client.release()
    }
  }

  /** Runs a statement by which no trigger fires, as the owner of the database. */
  async withoutTriggers(text: string): Promise<void> {
    const client = await this.pool.connect()
    try {
      await withoutTriggers(client, () => client.query(text))
    } finally {
      client.release()
    }
  }

  /** Calls a route under the site. */
  async call(
    caller: Caller,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Answer> {
    const response = await this.app.inject({
      method,
      url: `/v1/sites/${siteId}${path}`,
      headers: { authorization: `Bearer ${await tokenOf(caller)}`, accept: 'application/json' },
      ...(body === undefined ? {} : { payload: body }),
    })
    return { status: response.statusCode, body: parsed(response.body), text: response.body }
  }

  /** Calls a route of a moderator. */
  as(subject: string, role: Role = roleOf(subject)) {
    const caller = { subject, role }
    return {
      get: (path: string) => this.call(caller, 'GET', path),
      post: (path: string, body: object = {}) => this.call(caller, 'POST', path, body),
      put: (path: string, body: object = {}) => this.call(caller, 'PUT', path, body),
      patch: (path: string, body: object = {}) => this.call(caller, 'PATCH', path, body),
      delete: (path: string) => this.call(caller, 'DELETE', path),
      /** The answer as it went over the wire. */
      raw: async (method: 'GET', path: string, headers: Record<string, string>) =>
        this.app.inject({
          method,
          url: `/v1/sites/${siteId}${path}`,
          headers: { authorization: `Bearer ${await tokenOf(caller)}`, ...headers },
        }),
    }
  }
}

const tokens = new Map<string, string>()

async function tokenOf({ subject, role = 'reader' }: Caller): Promise<string> {
  const name = `${subject} ${role}`
  const known = tokens.get(name)
  if (known !== undefined) return known
  const token = await new SignJWT({ name: subject, role })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(siteId)
    .setAudience('moderato')
    .setSubject(subject)
    .setExpirationTime('2h')
    .sign(new TextEncoder().encode(secret))
  tokens.set(name, token)
  return token
}

function roleOf(subject: string): Role {
  if (subject.startsWith('mod-')) return 'moderator'
  if (subject.startsWith('lead-')) return 'lead'
  return subject.startsWith('admin-') ? 'admin' : 'reader'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
