import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { MeasureId, SiteId } from '@moderato/kernel'
import { DecisionAftermath } from '@moderato/decisions'
import { NoticeSender } from '@moderato/notices'
import { ExpiryDecisionRepository } from './storage/expiry-decision.repository.js'
import type { ExpiredMeasure } from './storage/measure-end.repository.js'

/** What such a removal rests on: a claim of right. Source: Korea, Network Act. */
const legalReference = '정보통신망법 제44조의2'

/** Removes what was blocked until the end without an objection, with all that follows from any other decision. */
@Injectable()
export class ExpiryDecision {
  constructor(
    private readonly decisions: ExpiryDecisionRepository,
    private readonly notices: NoticeSender,
    private readonly aftermath: DecisionAftermath,
  ) {}

  /** @returns the case's version afterwards; null when somebody decided or objected, or it is for people to decide */
  async make(tx: Tx, siteId: SiteId, ended: ExpiredMeasure & { measureId: MeasureId }): Promise<number | null> {
    const decided = await this.decisions.decide(tx, siteId, ended, legalReference)
    if (decided === null) return null
    const { decisionId, version: seq } = decided
    const { caseId, authorId } = ended
    const about = { referenceId: decisionId, decisionId, caseId }
    await this.notices.toPerson(tx, siteId, authorId, { ...about, kind: 'statement-of-reasons' })
    await this.notices.toReporters(tx, siteId, { ...about, kind: 'outcome' })
    await this.aftermath.follow(tx, siteId, { caseId, decisionId, seq })
    return seq
  }
}
