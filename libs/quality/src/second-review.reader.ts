import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type SecondReviewId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { QueueAccess } from '@moderato/reviewing'
import type { BlindCase, Comparison, SecondReviewDepth } from './domain/second-review.js'
import { BlindCaseRepository } from './storage/blind-case.repository.js'
import { ComparisonRepository, type ComparisonFilter } from './storage/comparison.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as SecondReviewId

/** What waits for a reviewer's second opinion, and what they hold. */
export interface SecondReviewOverview {
  queues: SecondReviewDepth[]
  held: SecondReviewId | null
}

/** Second reviews: blind for who makes one, compared for leads. */
@Injectable()
export class SecondReviewReader {
  constructor(
    private readonly blind: BlindCaseRepository,
    private readonly comparisons: ComparisonRepository,
    private readonly access: QueueAccess,
  ) {}

  /** What the actor may take. */
  async overview(actor: Actor): Promise<SecondReviewOverview> {
    const queueIds = await this.access.claimableQueueIds(actor, null)
    const [queues, held] = await Promise.all([
      this.blind.countOpen(actor.siteId, actor.userId, queueIds),
      this.blind.findHeld(actor.siteId, actor.userId),
    ])
    return { queues, held }
  }

  /** What the actor holds. @throws DomainError `not-found` for anything else */
  async blindCase(actor: Actor, id: SecondReviewId): Promise<BlindCase> {
    const found = await this.blind.find(actor.siteId, id, actor.userId)
    if (found === null) throw new DomainError<ProblemCode>('not-found')
    return found
  }

  /** Newest first. @throws DomainError `cursor-invalid` */
  async comparisonPage(
    actor: Actor,
    filter: ComparisonFilter,
    query: { cursor?: string | undefined; limit: number },
  ): Promise<{ items: Comparison[]; nextCursor: string | null }> {
    const { cursor, limit } = query
    const before = cursor === undefined ? highestId : decodeCursor<[SecondReviewId]>(cursor, [isReviewId])[0]
    const rows = await this.comparisons.list(actor.siteId, filter, { before, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }

  /** @throws DomainError `not-found` where there is no second opinion yet */
  async comparison(actor: Actor, id: SecondReviewId): Promise<Comparison> {
    const found = await this.comparisons.find(actor.siteId, id)
    if (found === null) throw new DomainError<ProblemCode>('not-found')
    return found
  }
}

function isReviewId(value: unknown): value is SecondReviewId {
  return isUuid(value)
}
