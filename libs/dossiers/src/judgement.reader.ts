import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type DecisionId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { Judgement } from './domain/judgement.js'
import { JudgementRepository } from './storage/judgement.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as DecisionId

/** What reviewers decided: everybody sees their own, leads see the team's. */
@Injectable()
export class JudgementReader {
  constructor(private readonly judgements: JudgementRepository) {}

  /**
   * Newest first.
   *
   * @param isUndoable - only what that person can still take back
   * @throws DomainError `role-insufficient`, `cursor-invalid`
   */
  async page(
    actor: Actor,
    deciderId: UserId,
    query: { isUndoable: boolean; cursor?: string | undefined; limit: number },
  ): Promise<{ items: Judgement[]; nextCursor: string | null }> {
    if (deciderId !== actor.userId && actor.role === 'moderator')
      throw new DomainError<ProblemCode>('role-insufficient')
    const before = query.cursor === undefined ? highestId : decodeCursor<[DecisionId]>(query.cursor, [isDecisionId])[0]
    const page = { before, limit: query.limit + 1 }
    const rows = await this.judgements.listOfDecider(actor.siteId, deciderId, query.isUndoable, page)
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}

function isDecisionId(value: unknown): value is DecisionId {
  return isUuid(value)
}
