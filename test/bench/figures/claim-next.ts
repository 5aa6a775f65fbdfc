import { expectSuccess } from '../races/race.js'
import type { Stage } from '../stage/stage.js'
import { furnishDesk } from '../stage/desk.js'

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
const warmUpClaims = 20

/** Fills a site with waiting cases and lets reviewers take them. */
export async function measureClaimNext(
  stage: Stage,
  { waiting, claims }: { waiting: number; claims: number },
): Promise<ClaimNextFigure> {
  const siteId = `desk-${waiting}`
  const stock = await furnishDesk(stage.ground.databaseUrl, { siteId, reviewers, capacity, cases: waiting })
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
