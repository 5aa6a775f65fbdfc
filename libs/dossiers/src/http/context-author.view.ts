import { ApiProperty } from '@nestjs/swagger'
import type { DecisionOutcome } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import { PersonView } from '@moderato/decisions'
import type { AuthorFile } from '../case-dossier.js'
import { JudgementView } from './judgement.view.js'

export class OutcomeCountsView implements Record<DecisionOutcome, number> {
  @ApiProperty({ type: Number })
  dismiss!: number

  @ApiProperty({ type: Number })
  hide!: number

  @ApiProperty({ type: Number })
  remove!: number
}

/** The author of a comment, with what was said and done about the others. */
export class ContextAuthorView extends PersonView {
  @ApiProperty({ type: Number, description: "Reports of the author's comments, over the last 2,000 cases." })
  reportsReceived!: number

  @ApiProperty({ type: OutcomeCountsView, description: 'Decisions in force, over the last 2,000 cases.' })
  decisionCounts!: OutcomeCountsView

  @ApiProperty({ type: Number, description: 'Cases about the author that wait at present, this one included.' })
  liveCaseCount!: number

  @ApiProperty({ type: [JudgementView], description: 'Decisions in force about other comments: the last 5 cases.' })
  decisions!: JudgementView[]

  static ofAuthor(file: AuthorFile, viewer: { id: UserId; now: Date }): ContextAuthorView {
    const { reportsReceived, decisions, liveCases } = file.history
    return {
      ...PersonView.of(file),
      ...{ reportsReceived, decisionCounts: decisions, liveCaseCount: liveCases },
      decisions: file.judgements.map((judgement) => JudgementView.of(judgement, viewer)),
    }
  }
}
