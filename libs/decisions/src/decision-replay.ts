import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { DecisionId } from '@moderato/kernel'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { Decision } from './domain/decision.js'
import { DecisionRepository } from './storage/decision.repository.js'

/** Answers a repeated request with the decision it made the first time. */
@Injectable()
export class DecisionReplay {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly decisions: DecisionRepository,
  ) {}

  /**
   * Claims the request's key for a new decision.
   *
   * @returns the decision made before, or null when this request is the first or carries no key
   * @throws DomainError `idempotency-key-reused`
   */
  async find(tx: Tx, actor: Actor, request: IdempotentRequest | null, id: DecisionId): Promise<Decision | null> {
    if (request === null) return null
    const { siteId, userId } = actor
    const held = await this.keys.claim(tx, { siteId, userId, request, resourceId: id })
    return held === null ? null : this.decisions.find(siteId, held, tx)
  }
}
