import pg from 'pg'
import { addCasesText, countCommentsText, furnishText, queueEventsText } from '../../support/newsroom-statements.js'
import { signToken } from '../../support/world/sign-token.js'
import { expectSuccess } from '../races/race.js'
import type { Stage } from '../stage/stage.js'
import type { Stock } from '../stage/stock.js'

/** How long a reviewer waits for the next case. */
export interface ClaimNextFigure {
  readonly waiting: number
  readonly claims: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly nodeUs: number
  readonly postgresUs: number | null
}

const reviewers = 20
const capacity = 100
/** Each reviewer asks for one case at a time. */
const lanes = 4
const casesAtOnce = 20_000
const tiers = [0, 1, 2, 3]
const secret = 'a secret that only the measurement knows about'
const warmUpClaims = 20

/** Fills a site with waiting cases and lets reviewers take them. */
export async function measureClaimNext(
  stage: Stage,
  { waiting, claims }: { waiting: number; claims: number },
): Promise<ClaimNextFigure> {
  const siteId = `desk-${waiting}`
  await fillDesk(stage.ground.databaseUrl, siteId, waiting)
  const stock = await staffOf(siteId)
  const { server } = stage.moderato
  const order = {
    origin: server.origin,
    race: 'claim-next',
    stock,
    lanes,
    durationMs: 60_000,
    ratePerSec: null,
  } as const
  const { next } = await stage.load.run({ ...order, requestsMax: warmUpClaims, first: 0 })
  const before = { nodeUs: await server.cpuUs(), postgresUs: stage.postgres?.us() ?? 0 }
  const result = await stage.load.run({ ...order, requestsMax: claims, first: next })
  const count = expectSuccess(result, `claim-next of ${waiting}`)
  return {
    waiting,
    claims: count,
    p50Ms: result.latencyMs.p50,
    p95Ms: result.latencyMs.p95,
    nodeUs: ((await server.cpuUs()) - before.nodeUs) / count,
    postgresUs: stage.postgres === null ? null : (stage.postgres.us() - before.postgresUs) / count,
  }
}

async function fillDesk(databaseUrl: string, siteId: string, waiting: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(furnishText.replaceAll(`'Desk'`, `'${siteId}'`), [siteId, secret, reviewers, capacity])
    const queue = await client.query<{ id: string }>(
      `select id from review_queue where site_id = $1 and name = 'general'`,
      [siteId],
    )
    for (let left = waiting; left > 0; left -= casesAtOnce * tiers.length) {
      const perTier = Math.ceil(Math.min(left / tiers.length, casesAtOnce))
      for (const tier of tiers) {
        await client.query('begin')
        const values = [siteId, perTier, queue.rows[0]?.id, 'queued', 'abuse', tier, 'reader-author']
        const added = await client.query<{ id: string }>(addCasesText, values)
        await client.query(queueEventsText, [siteId, added.rows.map(({ id }) => id)])
        await client.query(countCommentsText, [siteId, perTier])
        await client.query('commit')
      }
    }
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function staffOf(siteId: string): Promise<Stock> {
  const site = { id: siteId, secret, queueId: '' }
  const subjects = Array.from({ length: reviewers }, (_, at) => `mod-${at + 1}`)
  const tokens = await Promise.all(subjects.map((subject) => signToken(site, { subject, role: 'moderator' })))
  const moderators = tokens.map((token) => ({ token, userId: '' }))
  return { site, readers: [], moderators, commentIds: [] }
}
