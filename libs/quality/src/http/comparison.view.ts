import { ApiProperty } from '@nestjs/swagger'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import {
  comparedStates,
  resolutions,
  type ComparedState,
  type Comparison,
  type Resolution,
} from '../domain/second-review.js'
import { SecondOpinionView, SecondReviewQueueView } from './second-review.view.js'

export class OpinionPersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class SignedOpinionView extends SecondOpinionView {
  @ApiProperty({ type: OpinionPersonView })
  by!: OpinionPersonView

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string

  static of({
    outcome,
    ground,
    policyCode,
    policyVersion,
    explanation,
    by,
    at,
  }: Comparison['first']): SignedOpinionView {
    return { outcome, ground, policyCode, policyVersion, explanation, by, at: at.toISOString() }
  }
}

export class ResolutionView {
  @ApiProperty({ enum: resolutions })
  kind!: Resolution

  @ApiProperty({ type: String, format: 'uuid' })
  by!: string

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string
}

/** Two opinions of one case beside each other. */
export class ComparisonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ type: String, format: 'uuid', description: 'The first decision.' })
  decisionId!: string

  @ApiProperty({ type: SecondReviewQueueView })
  queue!: SecondReviewQueueView

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]

  @ApiProperty({ type: String, nullable: true, description: 'The text that was judged; null once erased.' })
  text!: string | null

  @ApiProperty({ enum: comparedStates, description: 'Whether both have the same outcome.' })
  state!: ComparedState

  @ApiProperty({ type: SignedOpinionView })
  first!: SignedOpinionView

  @ApiProperty({ type: SignedOpinionView })
  second!: SignedOpinionView

  @ApiProperty({ type: Boolean, description: 'Whether the first decision still holds.' })
  inForce!: boolean

  @ApiProperty({ type: ResolutionView, nullable: true, description: 'What a lead made of it; null while nobody has.' })
  resolution!: ResolutionView | null

  static of(comparison: Comparison): ComparisonView {
    const { id, caseId, commentId, decisionId, queue, categories, text, state, resolution } = comparison
    return {
      ...{ id, caseId, commentId, decisionId, queue, categories, text, state },
      first: SignedOpinionView.of(comparison.first),
      second: SignedOpinionView.of(comparison.second),
      inForce: comparison.isInForce,
      resolution: resolution === null ? null : { ...resolution, at: resolution.at.toISOString() },
    }
  }
}

export class ComparisonPageView {
  @ApiProperty({ type: [ComparisonView] })
  items!: ComparisonView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
