import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, newId, type SecondReviewId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { PolicyBook } from '@moderato/decisions'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { Opinion } from '../domain/second-review.js'
import { SecondReviewAudit } from '../second-review-audit.js'
import { SecondReviewRepository } from '../storage/second-review.repository.js'

/** A second opinion as it arrives. */
export interface SecondOpinionInput extends Omit<Opinion, 'policyVersion'> {
  id: SecondReviewId
  leaseToken: string
  idempotency: IdempotentRequest | null
}

@Injectable()
export class DecideSecondReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PolicyBook,
    private readonly keys: IdempotencyKeys,
    private readonly reviews: SecondReviewRepository,
    private readonly audit: SecondReviewAudit,
  ) {}

  /**
   * Ends a live hold with the actor's opinion. Readers, measures, notices and the case stay as they are.
   *
   * @throws DomainError `lease-lost`, `conflict-of-interest`, `policy-code-unknown`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: SecondOpinionInput): Promise<Opinion> {
    const { policy } = await this.policies.rulesFor(actor.siteId, input.policyCode)
    const { id, leaseToken, outcome, ground, policyCode, explanation } = input
    const opinion = { outcome, ground, policyCode, policyVersion: policy.version, explanation }
    return this.transactions.run(async (tx) => {
      if (await this.isRepeated(tx, actor, input.idempotency)) return opinion
      const hold = { id, holderId: actor.userId, token: leaseToken }
      const decided = await this.reviews.decide(tx, actor.siteId, hold, opinion)
      if (decided === null) throw new DomainError<ProblemCode>('lease-lost')
      const data = { ...decided, outcome, ground, policyCode, policyVersion: policy.version }
      await this.audit.record(tx, actor, { id, act: 'decided', data })
      return opinion
    })
  }

  // The body is part of the key's fingerprint, so that the same request has the same opinion as its answer.
  private async isRepeated(tx: Tx, actor: Actor, request: IdempotentRequest | null): Promise<boolean> {
    if (request === null) return false
    const { siteId, userId } = actor
    return (await this.keys.claim(tx, { siteId, userId, request, resourceId: newId<SecondReviewId>() })) !== null
  }
}
