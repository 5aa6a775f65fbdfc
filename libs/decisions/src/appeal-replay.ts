import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { AppealId } from '@moderato/kernel'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { Appeal } from './domain/appeal.js'
import { AppealRepository } from './storage/appeal.repository.js'

/** Answers a repeated request with the appeal it made the first time. */
@Injectable()
export class AppealReplay {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly appeals: AppealRepository,
  ) {}

  /** As {@link DecisionReplay.find}, for appeals. @throws DomainError `idempotency-key-reused` */
  async find(tx: Tx, actor: Actor, request: IdempotentRequest | null, id: AppealId): Promise<Appeal | null> {
    if (request === null) return null
    const { siteId, userId } = actor
    const held = await this.keys.claim(tx, { siteId, userId, request, resourceId: id })
    return held === null ? null : this.appeals.find(siteId, held, tx)
  }
}
