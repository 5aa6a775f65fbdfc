import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { Signals } from '@moderato/live'
import { NoticeSender } from '@moderato/notices'
import { MeasureRepository, type LiftedSanction, type NewSanction } from './storage/measure.repository.js'

/** Imposes and lifts measures against persons: the person is told, and every process checks their rights again. */
@Injectable()
export class SanctionKeeper {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly notices: NoticeSender,
    private readonly signals: Signals,
  ) {}

  /**
   * What one request imposes along with many decisions falls once on a person, who is told once.
   *
   * @throws DomainError `sanction-refused` for a member of the staff, `warning-needed`
   */
  async impose(tx: Tx, siteId: SiteId, sanction: NewSanction): Promise<void> {
    const { id, userId, basis } = sanction
    const result = await this.measures.addToPerson(tx, siteId, sanction)
    if (result === 'staff') throw new DomainError<ProblemCode>('sanction-refused')
    if (result === 'known') return
    if (result === 'unwarned') throw new DomainError<ProblemCode>('warning-needed')
    await this.notices.toPerson(tx, siteId, userId, {
      kind: 'sanction',
      referenceId: id,
      caseId: basis?.caseId ?? null,
      decisionId: basis?.decisionId ?? null,
    })
    this.tellRights(tx, siteId, userId)
  }

  /** Tells whoever it concerned that a measure was lifted, and an appeal against it with it. */
  async lifted(tx: Tx, siteId: SiteId, sanction: LiftedSanction & { endsAppeal?: boolean }): Promise<void> {
    const { id: referenceId, userId, endsAppeal = false } = sanction
    const occasion = { kind: 'correction', referenceId, caseId: null, decisionId: null } as const
    await this.notices.toPerson(tx, siteId, userId, endsAppeal ? { ...occasion, data: { moot: true } } : occasion)
    this.tellRights(tx, siteId, userId)
  }

  /** Has every process check again what the person may do. */
  tellRights(tx: Tx, siteId: SiteId, userId: UserId): void {
    tx.afterCommit(() => {
      this.signals.publish({ topic: 'person', siteId, userId, type: 'rights.changed' })
    })
  }
}
