import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, onceOnly, read } from '../../api/api.js'
import { askToStay } from '../../app/leave-warning.js'
import { ApiProblem } from '../../api/problem.js'
import { decisionBody, type Judgement } from '../../parts/judgement-fields.js'
import { toast } from '../../parts/toasts.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { decisionDrafts } from './decision-drafts.js'
import { legalTexts } from './texts.js'

type Notice = Schemas['StandingNoticeView']
export type NoticeCase = Schemas['CaseView']

export function useNotice(noticeId: string): UseQueryResult<Notice> {
  return useQuery({
    queryKey: ['cases', 'notice', noticeId],
    queryFn: () =>
      read(api.GET('/v1/sites/{site}/moderation/legal-notices/{noticeId}', { params: { path: inSite({ noticeId }) } })),
  })
}

/** The case of a notice; known to whoever opened the notice. */
export function useNoticeCase(caseId: string | undefined): NoticeCase | undefined {
  const { data } = useQuery({
    queryKey: ['case', caseId],
    enabled: caseId !== undefined,
    queryFn: () =>
      read(
        api.GET('/v1/sites/{site}/moderation/cases/{caseId}', { params: { path: inSite({ caseId: caseId ?? '' }) } }),
      ),
  })
  return data
}

/** What can be done with the case of a notice. A refusal says why, and everything is read anew. */
export function useNoticeActs(caseId: string): NoticeActs {
  const t = useTexts(legalTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const params = { path: inSite({ caseId }) }
  const settled = {
    onError: (error: unknown) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['case', caseId] })
      void queries.invalidateQueries({ queryKey: ['cases'] })
    },
  }
  const claim = useMutation({
    ...settled,
    mutationFn: () => read(api.POST('/v1/sites/{site}/moderation/cases/{caseId}/claim', { params })),
  })
  const renew = useMutation({
    ...settled,
    mutationFn: (leaseToken: string) =>
      read(api.POST('/v1/sites/{site}/moderation/cases/{caseId}/renew', { params, body: { leaseToken } })),
  })
  const release = useMutation({
    ...settled,
    mutationFn: (leaseToken: string) =>
      read(api.POST('/v1/sites/{site}/moderation/cases/{caseId}/release', { params, body: { leaseToken } })),
  })
  const block = useMutation({
    ...settled,
    mutationFn: (body: { leaseToken: string; days: number }) =>
      read(
        api.POST('/v1/sites/{site}/moderation/cases/{caseId}/temporary-measures', {
          params: { ...params, header: onceOnly() },
          body,
        }),
      ),
    onSuccess: () => toast(t.blocked),
  })
  const decide = useMutation({
    ...settled,
    mutationFn: ({ leaseToken, seen, judgement, ground }: DecisionInput) =>
      askToStay(
        read(
          api.POST('/v1/sites/{site}/moderation/cases/{caseId}/decisions', {
            params: { ...params, header: onceOnly() },
            body: { ...decisionBody(judgement, ground), leaseToken, ...basisOf(seen) },
          }),
        ),
      ),
    onSuccess: () => {
      decisionDrafts.forget(caseId)
      toast(t.decided)
    },
  })
  return { claim, renew, release, block, decide }
}

/** What the reviewer had before them: a decision on less than there is now is refused. */
function basisOf({ reports, comment }: NoticeCase) {
  const coversReportSeq = reports.at(-1)?.seq ?? 0
  return comment === null ? { coversReportSeq } : { coversReportSeq, contentVersion: comment.bodyVersion }
}

/** Something that can be done once at a time. */
export interface Act<Input> {
  readonly mutate: (
    input: Input,
    options?: { onSuccess?: () => void; onError?: (error: unknown) => void; onSettled?: () => void },
  ) => void
  readonly isPending: boolean
}

/** Each of them ends with everything read anew. */
export interface NoticeActs {
  claim: Act<void>
  renew: Act<string>
  release: Act<string>
  block: Act<{ leaseToken: string; days: number }>
  decide: Act<DecisionInput>
}

export interface DecisionInput {
  leaseToken: string
  /** The case as it was when the reviewer began to decide, or was last refused. */
  seen: NoticeCase
  judgement: Judgement
  ground: 'terms' | 'illegal'
}
