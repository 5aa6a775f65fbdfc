import { expect } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { claim, newThread, post } from './actions.js'
import type { Caller } from './caller.js'
import type { World } from './world.js'

/** A claim of right as it was answered. */
export interface Filed {
  id: string
  accessCode: string
}

/** A comment that somebody says infringes a right. */
export interface Claimed {
  author: Caller
  thread: string
  comment: CommentView
  caseId: string
  filed: Filed
}

/** A temporary block. */
export interface Block {
  id: string
  endsAt: string
}

/** The body of a claim that the comment infringes a right. */
export function claimOf(comment: { id: string }, more: object = {}): Record<string, unknown> {
  return {
    commentId: comment.id,
    right: 'honour',
    wish: 'delete',
    name: '홍길동',
    contact: 'claimant@example.org',
    proxy: '변호사 아무개',
    explanation: '사실이 아닌 내용으로 명예를 훼손합니다',
    evidence: 'https://example.org/evidence',
    goodFaith: true,
    ...more,
  }
}

/**
 * A comment with a claim.
 *
 * @param filer - without a token only few a minute come through from one address
 * @param more - members of the claim beside those of {@link claimOf}
 */
export async function claimedComment(world: World, filer?: Caller, more: object = {}): Promise<Claimed> {
  const [author, thread] = [await world.reader(), newThread()]
  const comment = await post(author, thread)
  const claimant = filer ?? (await world.reader())
  const answer = await claimant.post<Filed>('/legal-notices', claimOf(comment, more))
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  return { author, thread, comment, caseId: row?.id ?? '', filed: answer.body }
}

/** Blocks the claimed comment for a time, as a moderator. */
export async function block(world: World, { caseId }: Claimed, days = 30): Promise<Block> {
  const moderator = await world.as('mod-1', 'moderator')
  const { lease } = await claim(moderator, caseId)
  const path = `/moderation/cases/${caseId}/temporary-measures`
  const answer = await moderator.post<Block>(path, { leaseToken: lease.token, days })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body
}

/** Leaves the block so much time by the database's clock. */
export async function leave(world: World, measure: Block, left: string): Promise<void> {
  await world.sql(`update measure set starts_at = now() - interval '30 days' + interval '1 minute' + interval '${left}',
    ends_at = now() + interval '${left}' where id = '${measure.id}'`)
}

/** How a claim stands for who has its code. */
export async function statusOf(world: World, { id, accessCode }: Filed): Promise<Record<string, unknown>> {
  return (await world.stranger.get<Record<string, unknown>>(`/legal-notices/${id}?code=${accessCode}`)).body
}
