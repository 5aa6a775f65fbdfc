import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type MeasureId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseSignals } from '@moderato/reviewing'
import { HidingEffects } from '../hiding-effects.js'
import { TemporaryBlockRepository } from '../storage/temporary-block.repository.js'

@Injectable()
export class ObjectToMeasure {
  constructor(
    private readonly transactions: Transactions,
    private readonly blocks: TemporaryBlockRepository,
    private readonly effects: HidingEffects,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transition M2: the author objects to a temporary block, once; a reviewer looks at the case within a day.
   *
   * @throws DomainError `not-found`, `already-objected`, `measure-over`
   */
  async execute(actor: Actor, measureId: MeasureId, text: string): Promise<void> {
    const { siteId, userId } = actor
    const commentId = await this.blocks.findOwn(siteId, measureId, userId)
    if (commentId === null) throw new DomainError<ProblemCode>('not-found')
    await this.transactions.run(async (tx) => {
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
