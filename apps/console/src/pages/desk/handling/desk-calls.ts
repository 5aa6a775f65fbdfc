import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'

export type Case = Schemas['CaseView']
export type SecondReview = Schemas['SecondReviewView']
export type SecondOpinion = Omit<Schemas['DecideSecondReviewDto'], 'leaseToken'>
export type Decision = Schemas['DecisionView']
export type Judgement = Omit<Schemas['DecideCaseDto'], 'leaseToken' | 'coversReportSeq' | 'contentVersion'>

const path = (caseId: string) => ({ params: { path: inSite({ caseId }) } })
const ofReview = (reviewId: string) => ({ params: { path: inSite({ reviewId }) } })
const reviews = '/v1/sites/{site}/moderation/second-reviews' as const
const base = '/v1/sites/{site}/moderation/cases/{caseId}' as const

/** What the desk asks of the service. All of them throw ApiProblem. */
export const deskCalls = {
  me: (): Promise<Schemas['MeView']> => read(api.GET('/v1/sites/{site}/moderation/me', { params: { path: inSite() } })),

  /** A case, or a decision of somebody else to make again. @returns null when nothing waits */
  takeNext: async (): Promise<Schemas['NextCardView'] | null> => {
    const call = api.POST('/v1/sites/{site}/moderation/cards/claim-next', { params: { path: inSite() }, body: {} })
    return (await read<Schemas['NextCardView'] | undefined>(call)) ?? null
  },

  /** Cases the person has in hand, e.g. from before the page was loaded again. */
  inHand: async (): Promise<Case[]> => {
    const query = { holder: 'me', state: 'claimed', sort: 'urgent', limit: 10 } as const
    const page = await read(api.GET('/v1/sites/{site}/moderation/cases', { params: { path: inSite(), query } }))
    return Promise.all(page.items.map(({ id }) => deskCalls.look(id)))
  },

  /** What the person can still take back, newest first. */
  undoable: async (): Promise<Schemas['JudgementView'][]> => {
    const query = { undoable: true, limit: 20 }
    const call = api.GET('/v1/sites/{site}/moderation/me/decisions', { params: { path: inSite(), query } })
    return (await read(call)).items
  },

  look: (caseId: string): Promise<Case> => read(api.GET(base, path(caseId))),
  claim: (caseId: string): Promise<Case> => read(api.POST(`${base}/claim`, path(caseId))),
  renew: (caseId: string, leaseToken: string): Promise<Case> =>
    read(api.POST(`${base}/renew`, { ...path(caseId), body: { leaseToken } })),

  /** @param reason - given, the case counts as skipped and is not offered to this person again */
  release: (caseId: string, leaseToken: string, reason: string | null, keepalive = false): Promise<Case> =>
    read(
      api.POST(`${base}/release`, {
        ...path(caseId),
        body: reason === null ? { leaseToken } : { leaseToken, reason },
        keepalive,
      }),
    ),

  hold: (caseId: string, body: Schemas['HoldDto']): Promise<Case> =>
    read(api.POST(`${base}/hold`, { ...path(caseId), body })),
  escalate: (caseId: string, body: Schemas['EscalateDto']): Promise<Case> =>
    read(api.POST(`${base}/escalate`, { ...path(caseId), body })),
  handOver: (caseId: string, body: Schemas['HandOverDto']): Promise<Case> =>
    read(api.POST(`${base}/hand-over`, { ...path(caseId), body })),
  takeOver: (caseId: string, version: number): Promise<Case> =>
    read(api.POST(`${base}/take-over`, { ...path(caseId), body: { version } })),

  decide: (caseId: string, body: Schemas['DecideCaseDto'], key: string): Promise<Decision> => {
    const params = { path: inSite({ caseId }), header: { 'Idempotency-Key': key } }
    return read(api.POST(`${base}/decisions`, { params, body }))
  },

  revert: (decisionId: string): Promise<Decision> => {
    const params = { path: inSite({ decisionId }) }
    return read(api.POST('/v1/sites/{site}/moderation/decisions/{decisionId}/revert', { params }))
  },

  /** The second review the person has in hand from before; null for none. */
  secondInHand: async (): Promise<SecondReview | null> => {
    const { held } = await read(api.GET(`${reviews}/overview`, { params: { path: inSite() } }))
    return held === null ? null : read(api.GET(`${reviews}/{reviewId}`, ofReview(held)))
  },

  renewSecond: (reviewId: string, leaseToken: string): Promise<SecondReview> =>
    read(api.POST(`${reviews}/{reviewId}/renew`, { ...ofReview(reviewId), body: { leaseToken } })),

  /** It is not offered to this person again. */
  skipSecond: async (reviewId: string, leaseToken: string): Promise<void> => {
    await read(api.POST(`${reviews}/{reviewId}/release`, { ...ofReview(reviewId), body: { leaseToken } }))
  },

  decideSecond: async (reviewId: string, body: Schemas['DecideSecondReviewDto'], key: string): Promise<void> => {
    const params = { path: inSite({ reviewId }), header: { 'Idempotency-Key': key } }
    await read(api.POST(`${reviews}/{reviewId}/decisions`, { params, body }))
  },
}

export type DeskCalls = typeof deskCalls
