import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { CommentView } from '@moderato/comments'
import type { ReportCategory } from '@moderato/contracts'
import type { CaseView } from '@moderato/reviewing'
import type { Caller } from './caller.js'
import type { World } from './world.js'

/** A thread key nobody has used. */
export function newThread(): string {
  return `article-${randomUUID()}`
}

/** Posts a comment that must be accepted. */
export async function post(
  author: Caller,
  thread: string,
  body = '좋은 기사입니다',
  more: object = {},
): Promise<CommentView> {
  const answer = await author.post<CommentView>(`/threads/${thread}/comments`, { body, ...more })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body
}

/** Reports a comment; the report must be accepted. */
export async function report(
  reader: Caller,
  comment: { id: string },
  category: ReportCategory = 'abuse',
): Promise<string> {
  const answer = await reader.post<{ id: string }>(`/comments/${comment.id}/reports`, { category, reason: '시험' })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

/** The first page of a thread. */
export async function list(
  caller: Caller,
  thread: string,
  query = '',
): Promise<{ items: CommentView[]; count: number; nextCursor: string | null }> {
  const answer = await caller.get<{ items: CommentView[]; count: number; nextCursor: string | null }>(
    `/threads/${thread}/comments${query}`,
  )
  expect(answer).toMatchObject({ status: 200 })
  return answer.body
}

/** A comment with one report, its case waiting in the queue. */
export async function queuedCase(
  world: World,
  category: ReportCategory = 'abuse',
): Promise<{ author: Caller; reporter: Caller; comment: CommentView; thread: string; caseId: string }> {
  const [author, reporter] = [await world.reader(), await world.reader()]
  const thread = newThread()
  const comment = await post(author, thread)
  await report(reporter, comment, category)
  await world.settle()
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  return { author, reporter, comment, thread, caseId: row?.id ?? '' }
}

/** Claims a case that must be free. */
export async function claim(moderator: Caller, caseId: string): Promise<CaseView & { lease: { token: string } }> {
  const answer = await moderator.post<CaseView & { lease: { token: string } }>(`/moderation/cases/${caseId}/claim`)
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 })
  return answer.body
}

/** The body of a decision on a claimed case. */
export function decisionOn(
  claimed: CaseView & { lease: { token: string } },
  outcome = 'hide',
): Record<string, unknown> {
  return {
    leaseToken: claimed.lease.token,
    coversReportSeq: Math.max(0, ...claimed.reports.map(({ seq }) => seq)),
    outcome,
    policyCode: outcome === 'dismiss' ? 'ok' : 'abuse',
    ground: 'terms',
    explanation: '시험 판단',
  }
}
