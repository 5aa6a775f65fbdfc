import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseRepository, QueueAccess } from '@moderato/reviewing'
import { BlockEffects } from '../block-effects.js'
import { TemporaryBlockRepository, type StartedBlock } from '../storage/temporary-block.repository.js'

/** A temporary block as a reviewer asks for it. */
export interface BlockInput {
  caseId: CaseId
  leaseToken: string
  /** 1 to 30. */
  days: number
}

@Injectable()
export class BlockTemporarily {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
    private readonly blocks: TemporaryBlockRepository,
    private readonly effects: BlockEffects,
  ) {}

  /**
   * Transition M1: blocks a comment for a time on a claim of right; author and claimant are told at once, and the case
   * waits to be decided before the block runs out.
   *
   * @throws DomainError `not-found`, `lease-lost`, `legal-notice-missing`, `already-blocked`
   */
  async execute(actor: Actor, { caseId, leaseToken, days }: BlockInput): Promise<StartedBlock> {
    const scope = await this.access.scopeOf(actor)
    return this.transactions.run(async (tx) => {
      const { commentId } = scope.admit(await this.cases.find(actor.siteId, caseId, tx))
      await this.effects.begin(tx, actor, commentId)
      const claim = { caseId, holderId: actor.userId, token: leaseToken }
      const block = await this.blocks.start(tx, actor.siteId, claim, days)
      if (block === null) return this.explain(tx, actor, caseId)
      await this.effects.carryOut(tx, actor, block)
      return block
    })
  }

  private async explain(tx: Tx, actor: Actor, caseId: CaseId): Promise<never> {
    const isClaimed = await this.blocks.hasNotice(tx, actor.siteId, caseId)
    throw new DomainError<ProblemCode>(isClaimed ? 'lease-lost' : 'legal-notice-missing')
  }
}
