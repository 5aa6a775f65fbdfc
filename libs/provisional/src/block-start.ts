import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId, type MeasureId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { TemporaryBlockRepository, type MadeBlock, type StartedBlock } from './storage/temporary-block.repository.js'

/** A temporary block as a reviewer asks for it. */
export interface BlockInput {
  caseId: CaseId
  leaseToken: string
  /** 1 to 30. */
  days: number
  idempotency: IdempotentRequest | null
}

/** Starts temporary blocks, each once for its request. */
@Injectable()
export class BlockStart {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly blocks: TemporaryBlockRepository,
  ) {}

  /**
   * The first step of a request: what it made before, or null when it is the first.
   *
   * @throws DomainError `idempotency-key-reused`
   */
  async recall(
    tx: Tx,
    { siteId, userId }: Actor,
    id: MeasureId,
    { idempotency: request }: BlockInput,
  ): Promise<MadeBlock | null> {
    const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId: id })
    return held === null ? null : this.blocks.findMade(tx, siteId, held)
  }

  /** The thread must be locked. @throws DomainError `lease-lost`, `legal-notice-missing`, `already-blocked` */
  async start(tx: Tx, { siteId, userId }: Actor, id: MeasureId, input: BlockInput): Promise<StartedBlock> {
    const { caseId, leaseToken, days } = input
    const claim = { caseId, holderId: userId, token: leaseToken }
    const block = await this.blocks.start(tx, siteId, claim, { id, days })
    if (block !== null) return block
    const isClaimed = await this.blocks.hasNotice(tx, siteId, caseId)
    throw new DomainError<ProblemCode>(isClaimed ? 'lease-lost' : 'legal-notice-missing')
  }
}
