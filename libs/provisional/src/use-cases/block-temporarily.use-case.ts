import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId, type MeasureId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CaseRepository, QueueAccess } from '@moderato/reviewing'
import { BlockEffects } from '../block-effects.js'
import { BlockStart, type BlockInput } from '../block-start.js'
import type { MadeBlock } from '../storage/temporary-block.repository.js'

@Injectable()
export class BlockTemporarily {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
    private readonly blocks: BlockStart,
    private readonly effects: BlockEffects,
  ) {}

  /**
   * Transition M1: blocks a comment for a time on a claim of right; author and claimant are told at once, and the case
   * waits to be decided before the block runs out.
   *
   * @throws DomainError `not-found`, `lease-lost`, `legal-notice-missing`, `already-blocked`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: BlockInput): Promise<MadeBlock> {
    const scope = await this.access.scopeOf(actor)
    return this.transactions.run(async (tx) => {
      const id = newId<MeasureId>()
      const made = await this.blocks.recall(tx, actor, id, input)
      if (made !== null) return made
      const { commentId } = scope.admit(await this.cases.find(actor.siteId, input.caseId, tx))
      await this.effects.begin(tx, actor, commentId)
      const block = await this.blocks.start(tx, actor, id, input)
      await this.effects.carryOut(tx, actor, block)
      return block
    })
  }
}
