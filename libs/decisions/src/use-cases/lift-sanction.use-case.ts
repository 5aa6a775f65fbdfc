import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type MeasureId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { SanctionKeeper } from '../sanction-keeper.js'
import { PersonRepository } from '../storage/person.repository.js'

@Injectable()
export class LiftSanction {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonRepository,
    private readonly sanctions: SanctionKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Ends a measure against a person before its time; the person is told. @throws DomainError `not-found` */
  async execute(actor: Actor, userId: UserId, id: MeasureId): Promise<void> {
    const { siteId, userId: liftedBy } = actor
    await this.transactions.run(async (tx) => {
      const isLifted = await this.people.lift(tx, siteId, { id, userId, liftedBy })
      if (!isLifted) throw new DomainError<ProblemCode>('not-found')
      await this.sanctions.lifted(tx, siteId, { id, userId })
      const on = { subjectKind: 'user', subjectId: userId, data: { sanctionId: id } }
      await this.audit.record(tx, siteId, { type: 'sanction-lifted', actorId: liftedBy, ...on })
    })
  }
}
