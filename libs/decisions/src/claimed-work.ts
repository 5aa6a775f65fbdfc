import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { ReleaseClaim } from '@moderato/reviewing'

/** What holders do with the cases they hold. */
@Injectable()
export class ClaimedWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly releaseClaim: ReleaseClaim,
  ) {}

  /**
   * Runs the work in one transaction. A holder who took part in the case since it was claimed does nothing with it, and the
   * case waits for somebody else.
   *
   * @throws DomainError what the work throws; `conflict-of-interest` once the claim is given back
   */
  async run<T>(
    actor: Actor,
    { caseId, leaseToken }: { caseId: CaseId; leaseToken: string },
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.transactions.run(work)
    } catch (error) {
      if (error instanceof DomainError && error.code === 'conflict-of-interest') {
        await this.releaseClaim.execute(actor, caseId, { leaseToken, reason: null })
      }
      throw error
    }
  }
}
