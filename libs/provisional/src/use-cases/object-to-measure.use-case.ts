import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId, type Id, type MeasureId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { CaseSignals } from '@moderato/reviewing'
import { HidingEffects } from '../hiding-effects.js'
import { TemporaryBlockRepository } from '../storage/temporary-block.repository.js'

/** An objection as its author sends it. */
export interface ObjectionInput {
  text: string
  idempotency: IdempotentRequest | null
}

@Injectable()
export class ObjectToMeasure {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
    private readonly blocks: TemporaryBlockRepository,
    private readonly effects: HidingEffects,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transition M2: the author objects to a temporary block, once; a reviewer looks at the case within a day.
   *
   * @throws DomainError `not-found`, `already-objected`, `measure-over`, `idempotency-key-reused`
   */
  async execute(actor: Actor, measureId: MeasureId, { text, idempotency: request }: ObjectionInput): Promise<void> {
    const { siteId, userId } = actor
    const commentId = await this.blocks.findOwn(siteId, measureId, userId)
    if (commentId === null) throw new DomainError<ProblemCode>('not-found')
    await this.transactions.run(async (tx) => {
      // Of the request alone: an objection is named by its measure.
      const claim = { siteId, userId, resourceId: newId<Id<'objection-request'>>() }
      if (request !== null && (await this.keys.claim(tx, { ...claim, request })) !== null) return
      await this.effects.begin(tx, siteId, commentId)
      const touched = await this.blocks.object(tx, siteId, { measureId, authorId: userId, text })
      if (touched === null) throw new DomainError<ProblemCode>('measure-over')
      const { caseId, queueId, version } = touched
      tx.afterCommit(() => {
        this.signals.publish(siteId, caseId, 'case.updated', { queueId, version })
      })
    })
  }
}
