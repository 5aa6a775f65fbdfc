import { Caller } from '../../support/world/caller.js'
import { signToken } from '../../support/world/sign-token.js'
import { administer } from '../../support/administration.js'
import type { Stage } from '../stage/stage.js'
import { layInStock } from '../stage/stock.js'
import { waitFor } from './wait-for.js'

/** How long readers of another process go on seeing what was decided against. */
export interface DecisionFigure {
  readonly decisions: number
  readonly p50Ms: number
  readonly p95Ms: number
}

interface Claimed {
  readonly id: string
  readonly lease: { readonly token: string }
  readonly comment: { readonly id: string }
  readonly reports: readonly { readonly seq: number }[]
}

/** Hides comments through one API process while another serves the page they are on. */
export async function measureDecisions(stage: Stage, count: number): Promise<DecisionFigure> {
  const siteId = 'decided'
  const { site, readers } = await layInStock(stage.ground.databaseUrl, siteId)
  const [worker, elsewhere] = [await stage.add('worker'), await stage.add('api')]
  const { origin } = stage.moderato.server
  const reporter = new Caller(origin, siteId, readers[0]?.token ?? null)
  const moderator = new Caller(origin, siteId, await signToken(site, { subject: 'mod-1', role: 'moderator' }))
  const stranger = new Caller(elsewhere.origin, siteId, null)
  const page = await stranger.get<{ items: { id: string }[] }>(`/threads/article-0/comments?limit=${count}`)
  for (const { id } of page.body.items) await reporter.post(`/comments/${id}/reports`, { category: 'abuse' })
  const open = `select 1 from moderation_case where site_id = '${siteId}' and state = 'open' limit 1`
  await waitFor('every case is queued', async () => (await administer(stage.ground.databaseUrl, open)).length === 0)
  const elapsedMs: number[] = []
  for (let at = 0; at < page.body.items.length; at++) elapsedMs.push(await hideOne(moderator, stranger, count))
  await Promise.all([worker.stop(), elsewhere.stop()])
  elapsedMs.sort((a, b) => a - b)
  const percentile = (share: number) => elapsedMs[Math.ceil(elapsedMs.length * share) - 1] ?? NaN
  return { decisions: elapsedMs.length, p50Ms: percentile(0.5), p95Ms: percentile(0.95) }
}

/** From sending the decision to the first page without the words. */
async function hideOne(moderator: Caller, stranger: Caller, limit: number): Promise<number> {
  const { body: claimed } = await moderator.post<Claimed>('/moderation/cases/claim-next')
  const startedMs = performance.now()
  const decision = {
    leaseToken: claimed.lease.token,
    coversReportSeq: claimed.reports.length,
    outcome: 'hide',
    policyCode: 'abuse',
    ground: 'terms',
  }
  const decided = await moderator.post(`/moderation/cases/${claimed.id}/decisions`, decision)
  if (decided.status !== 201) throw new Error(`a decision was answered ${JSON.stringify(decided.body)}`)
  await waitFor('readers see the decision', async () => {
    const { body } = await stranger.get<{ items: { id: string; body: string | null }[] }>(
      `/threads/article-0/comments?limit=${limit}`,
    )
    return body.items.find(({ id }) => id === claimed.comment.id)?.body === null
  })
  return performance.now() - startedMs
}
