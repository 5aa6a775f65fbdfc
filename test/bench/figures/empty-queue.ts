import { administer } from '../../support/administration.js'
import { Caller } from '../../support/world/caller.js'
import { furnishDesk } from '../stage/desk.js'
import type { Stage } from '../stage/stage.js'
import { withHousekeeping } from '../stage/statistics.js'

/** How reviewers empty a queue together. */
export interface EmptyQueueFigure {
  readonly cases: number
  readonly reviewers: number
  readonly elapsedSec: number
  readonly claimP50Ms: number
  readonly claimP95Ms: number
  readonly decideP50Ms: number
  readonly decideP95Ms: number
  /** For one case, claimed and decided. */
  readonly nodeUs: number
  readonly postgresUs: number | null
  /** Answers other than a case, a decision or the end of the queue. */
  readonly refusals: number
  /** Cases given to more than one reviewer. */
  readonly collisions: number
  /** Cases with another number of decisions than one. */
  readonly strange: number
}

const reviewers = 20

interface Claimed {
  readonly id: string
  readonly lease: { readonly token: string }
  readonly reports: readonly { readonly seq: number }[]
}

interface Times {
  readonly claimMs: number[]
  readonly decideMs: number[]
  refusals: number
}

/** Lets every reviewer take and decide until nothing waits. */
export async function measureEmptyQueue(stage: Stage, cases: number): Promise<EmptyQueueFigure> {
  const siteId = `emptied-${cases}`
  const stock = await furnishDesk(stage.ground.databaseUrl, { siteId, reviewers, capacity: 5, cases })
  const { server } = stage.moderato
  const times: Times = { claimMs: [], decideMs: [], refusals: 0 }
  const before = { nodeUs: await server.cpuUs(), postgresUs: stage.postgres?.us() ?? 0 }
  const startedMs = performance.now()
  const workers = () => stock.moderators.map(({ token }) => work(new Caller(server.origin, siteId, token), times))
  await withHousekeeping(stage.ground, () => Promise.all(workers()))
  const elapsedSec = (performance.now() - startedMs) / 1000
  const nodeUs = ((await server.cpuUs()) - before.nodeUs) / cases
  const postgresUs = stage.postgres === null ? null : (stage.postgres.us() - before.postgresUs) / cases
  const [claim, decide] = [percentilesOf(times.claimMs), percentilesOf(times.decideMs)]
  return {
    ...{ cases, reviewers, elapsedSec, nodeUs, postgresUs, refusals: times.refusals },
    ...{ claimP50Ms: claim.p50, claimP95Ms: claim.p95, decideP50Ms: decide.p50, decideP95Ms: decide.p95 },
    ...(await audit(stage.ground.databaseUrl, siteId)),
  }
}

/** Every fifth comment is hidden, every tenth removed, the rest stays. */
function verdictOn(nth: number): { outcome: string; policyCode: string; ground: string } {
  if (nth % 10 === 0) return { outcome: 'remove', policyCode: 'abuse', ground: 'terms' }
  if (nth % 5 === 1) return { outcome: 'hide', policyCode: 'abuse', ground: 'terms' }
  return { outcome: 'dismiss', policyCode: 'ok', ground: 'terms' }
}

async function work(reviewer: Caller, times: Times): Promise<void> {
  for (;;) {
    const askedMs = performance.now()
    const taken = await reviewer.post<Claimed>('/moderation/cases/claim-next')
    if (taken.status === 204) return
    times.claimMs.push(performance.now() - askedMs)
    if (taken.status !== 200) {
      times.refusals++
      continue
    }
    const { id, lease, reports } = taken.body
    const verdict = verdictOn(times.decideMs.length)
    const decision = { leaseToken: lease.token, coversReportSeq: reports.length, ...verdict }
    const sentMs = performance.now()
    const { status } = await reviewer.post(`/moderation/cases/${id}/decisions`, decision)
    times.decideMs.push(performance.now() - sentMs)
    if (status !== 201) times.refusals++
  }
}

async function audit(databaseUrl: string, siteId: string): Promise<{ collisions: number; strange: number }> {
  const [row] = await administer<{ collisions: number; strange: number }>(
    databaseUrl,
    `select count(*) filter (where e.claims > 1)::int as collisions,
       count(*) filter (where d.decisions is distinct from 1 or k.state <> 'decided')::int as strange
     from moderation_case k
     left join (select case_id, count(*) as claims from case_event where site_id = '${siteId}' and type = 'claimed' group by 1) e
       on e.case_id = k.id
     left join (select case_id, count(*) as decisions from decision where site_id = '${siteId}' group by 1) d on d.case_id = k.id
     where k.site_id = '${siteId}'`,
  )
  if (row === undefined) throw new Error('the queue that was emptied is not there')
  return row
}

function percentilesOf(values: number[]): { p50: number; p95: number } {
  values.sort((a, b) => a - b)
  const percentile = (share: number) => values[Math.ceil(values.length * share) - 1] ?? NaN
  return { p50: percentile(0.5), p95: percentile(0.95) }
}
