import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type MeasureId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { SanctionAppealClaims } from '../sanction-appeal-claims.js'
import { SanctionKeeper } from '../sanction-keeper.js'
import { SanctionRepository } from '../storage/sanction.repository.js'

@Injectable()
export class LiftSanction {
  constructor(
    private readonly transactions: Transactions,
    private readonly sanctions: SanctionRepository,
    private readonly keeper: SanctionKeeper,
    private readonly appeals: SanctionAppealClaims,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Ends a measure against a person before its time; the person is told. An open appeal against it ends with it, whoever
   * holds it (S5).
   *
   * @throws DomainError `not-found`, `conflict-of-interest` for whoever bears it
   */
  async execute(actor: Actor, userId: UserId, id: MeasureId): Promise<void> {
    const { siteId, userId: liftedBy } = actor
    if (liftedBy === userId) throw new DomainError<ProblemCode>('conflict-of-interest')
    await this.transactions.run(async (tx) => {
      const isLifted = await this.sanctions.lift(tx, siteId, { id, userId, liftedBy })
      if (!isLifted) throw new DomainError<ProblemCode>('not-found')
      const on = { subjectKind: 'user', subjectId: userId, data: { sanctionId: id } }
      await this.audit.record(tx, siteId, { type: 'sanction-lifted', actorId: liftedBy, ...on })
      const endsAppeal = await this.appeals.close(tx, siteId, { measureId: id, personId: userId, by: liftedBy })
      await this.keeper.lifted(tx, siteId, { id, userId, endsAppeal })
    })
  }
}
