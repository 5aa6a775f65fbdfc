import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { MeasureId, SiteId } from '@moderato/kernel'
import type { Authority } from '@moderato/contracts'
import { DecisionAftermath } from '@moderato/decisions'
import { NoticeSender } from '@moderato/notices'
import { ExpiryDecisionRepository } from './storage/expiry-decision.repository.js'
import type { ExpiredMeasure } from './storage/measure-end.repository.js'

/** What such a removal rests on, by who asked for the block. Source: Korea, Network Act and Public Official Election Act. */
const legalReferences: Readonly<Record<Authority | 'claimant', string>> = {
  claimant: '정보통신망법 제44조의2',
  agency: '정보통신망법 제44조의7',
  'election-commission': '공직선거법 제82조의4',
}

/** Removes what was blocked until the end without an objection, with all that follows from any other decision. */
@Injectable()
export class ExpiryDecision {
  constructor(
    private readonly decisions: ExpiryDecisionRepository,
    private readonly notices: NoticeSender,
    private readonly aftermath: DecisionAftermath,
  ) {}

  /** @returns the case's version afterwards; null when somebody decided or objected, and nothing is due */
  async make(tx: Tx, siteId: SiteId, ended: ExpiredMeasure & { measureId: MeasureId }): Promise<number | null> {
    const decided = await this.decisions.decide(tx, siteId, ended, legalReferences)
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
