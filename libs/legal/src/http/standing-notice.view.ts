import { ApiProperty } from '@nestjs/swagger'
import { caseStates, decisionOutcomes, type CaseState, type DecisionOutcome } from '@moderato/contracts'
import { legalNoticeStates, type LegalNoticeState, type StandingNotice } from '../domain/legal-notice.js'
import { LegalNoticeView } from './legal-notice.view.js'
import { TemporaryMeasureView } from './temporary-measure.view.js'

/** A claim or an order with how far it has come. */
export class StandingNoticeView extends LegalNoticeView {
  @ApiProperty({ enum: legalNoticeStates, description: '`blocked`: for a time, while nothing is decided.' })
  state!: LegalNoticeState

  @ApiProperty({ enum: caseStates })
  caseState!: CaseState

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'By when the case is to be decided.' })
  caseDueAt!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Who holds the case; null for nobody.' })
  holderName!: string | null

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The comment as it was claimed against; null once erased.',
  })
  commentBody!: string | null

  @ApiProperty({ enum: decisionOutcomes, nullable: true, description: 'Of the decision in force.' })
  outcome!: DecisionOutcome | null

  @ApiProperty({ type: TemporaryMeasureView, nullable: true, description: 'The last temporary block.' })
  block!: TemporaryMeasureView | null

  /** @param seesClaimant - who the claimant is, is for leads */
  static ofStanding(standing: StandingNotice, seesClaimant: boolean): StandingNoticeView {
    const { notice, state, caseState, caseDueAt, holderName, commentBody, outcome, block } = standing
    return {
      ...LegalNoticeView.of(notice, seesClaimant),
      ...{ state, caseState, caseDueAt: caseDueAt?.toISOString() ?? null, holderName, commentBody, outcome },
      block: block === null ? null : TemporaryMeasureView.of(block),
    }
  }
}

export class StandingNoticePageView {
  @ApiProperty({ type: [StandingNoticeView] })
  items!: StandingNoticeView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
