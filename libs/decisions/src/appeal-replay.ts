import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { newId, type AppealId } from '@moderato/kernel'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { Appeal } from './domain/appeal.js'
import { AppealRepository } from './storage/appeal.repository.js'

/** Answers a repeated request with the appeal it made, or answered, the first time. */
@Injectable()
export class AppealReplay {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly appeals: AppealRepository,
  ) {}

  /** As {@link DecisionReplay.find}, for appeals. @throws DomainError `idempotency-key-reused` */
  async find(tx: Tx, actor: Actor, request: IdempotentRequest | null, id: AppealId): Promise<Appeal | null> {
    const held = await this.claim(tx, actor, request, id)
    return held === null ? null : this.appeals.find(actor.siteId, held, tx)
  }

  /** The appeal, if this very request answered it before. @throws DomainError `idempotency-key-reused` */
  async findAnswered(tx: Tx, actor: Actor, request: IdempotentRequest | null, id: AppealId): Promise<Appeal | null> {
    // Held under an id that no other request has: by that of the appeal, the first could not be told from the next.
    const held = await this.claim(tx, actor, request, newId<AppealId>())
    return held === null ? null : this.appeals.find(actor.siteId, id, tx)
  }

  private async claim(
    tx: Tx,
    { siteId, userId }: Actor,
    request: IdempotentRequest | null,
    resourceId: AppealId,
  ): Promise<AppealId | null> {
    return request === null ? null : this.keys.claim(tx, { siteId, userId, request, resourceId })
  }
}
