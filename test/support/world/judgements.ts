import { expect } from 'vitest'
import type { Caller } from './caller.js'
import { claim, decisionOn } from './actions.js'

/** A decision as the API answers it. */
export interface MadeDecision {
  id: string
  caseId: string
  outcome: string
  undoUntil: string | null
}

/** A notice as its recipient reads it. */
export interface ReadNotice {
  id: string
  kind: string
  text: string
  decisionId: string | null
  measureId: string | null
  commentId: string | null
  readAt: string | null
  appealable: boolean
  appealUntil: string | null
  appealedAt: string | null
}

/** Claims a waiting case and decides it. */
export async function judge(
  moderator: Caller,
  caseId: string,
  outcome = 'hide',
  more: Record<string, unknown> = {},
): Promise<MadeDecision> {
  const claimed = await claim(moderator, caseId)
  const answer = await moderator.post<MadeDecision>(`/moderation/cases/${caseId}/decisions`, {
    ...decisionOn(claimed, outcome),
    ...more,
  })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body
}

/** What a person was told, newest first. */
export async function noticesOf(person: Caller): Promise<ReadNotice[]> {
  const answer = await person.get<{ items: ReadNotice[] }>('/me/notices?limit=100')
  expect(answer).toMatchObject({ status: 200 })
  return answer.body.items
}

/** What a person was told, as kinds, oldest first. */
export async function kindsOf(person: Caller): Promise<string[]> {
  return (await noticesOf(person)).map(({ kind }) => kind).reverse()
}

/** Appeals a decision; the appeal must be accepted. */
export async function appeal(person: Caller, decisionId: string): Promise<string> {
  const answer = await person.post<{ id: string }>(`/decisions/${decisionId}/appeals`, { text: '다시 봐 주세요' })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

/** Claims an appeal and answers it. */
export async function answerAppeal(
  moderator: Caller,
  appealId: string,
  outcome: 'uphold' | 'overturn',
): Promise<MadeDecision> {
  const claimed = await moderator.post<{ lease: { token: string } }>(`/moderation/appeals/${appealId}/claim`)
  expect(claimed, JSON.stringify(claimed.body)).toMatchObject({ status: 200 })
  const body = { leaseToken: claimed.body.lease.token, outcome, explanation: '맥락을 다시 살폈습니다' }
  const answer = await moderator.post<MadeDecision>(`/moderation/appeals/${appealId}/decisions`, body)
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body
}
