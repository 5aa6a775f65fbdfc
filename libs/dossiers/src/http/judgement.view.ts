import { ApiProperty } from '@nestjs/swagger'
import {
  appealStates,
  caseStates,
  commentStatuses,
  decisionGrounds,
  decisionOutcomes,
  reportCategories,
  type CaseState,
  type CommentStatus,
  type DecisionGround,
  type DecisionOutcome,
  type ReportCategory,
} from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import type { Judgement } from '../domain/judgement.js'

const kinds = ['first', 'revert', 'appeal', 'auto'] as const
const answeredStates = appealStates.filter((state) => state !== 'claimed' && state !== 'moot')

export class NamedView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class JudgedCaseView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: caseStates })
  state!: CaseState

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  queueId!: string | null

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]
}

export class JudgedCommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true, description: 'The text as it was judged; null once erased.' })
  body!: string | null

  @ApiProperty({ enum: commentStatuses, description: 'As it is now.' })
  status!: CommentStatus

  @ApiProperty({ type: NamedView })
  author!: NamedView
}

/** A decision with what it was about and what became of it. */
export class JudgementView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: kinds, description: '`appeal`: it answered an appeal. `auto`: a rule decided.' })
  kind!: (typeof kinds)[number]

  @ApiProperty({ enum: decisionOutcomes })
  outcome!: DecisionOutcome

  @ApiProperty({ enum: decisionGrounds })
  ground!: DecisionGround

  @ApiProperty({ type: String })
  policyCode!: string

  @ApiProperty({ type: String, nullable: true })
  legalReference!: string | null

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null

  @ApiProperty({ type: NamedView, nullable: true, description: 'Null: no person did.' })
  decidedBy!: NamedView | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: Boolean, description: 'Whether it is in force.' })
  effective!: boolean

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until then the caller can take it back; null where the caller cannot, or only as a lead.',
  })
  undoableUntil!: string | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revertedAt!: string | null

  @ApiProperty({ type: NamedView, nullable: true })
  revertedBy!: NamedView | null

  @ApiProperty({ enum: answeredStates, nullable: true, description: 'Of the last appeal against it.' })
  appealState!: Judgement['appealState']

  @ApiProperty({ type: JudgedCaseView })
  case!: JudgedCaseView

  @ApiProperty({ type: JudgedCommentView })
  comment!: JudgedCommentView

  /** @param viewer - whose time for taking it back counts */
  static of(judgement: Judgement, viewer: { id: UserId; now: Date }): JudgementView {
    const { id, kind, outcome, ground, policyCode, legalReference, explanation, decidedBy, revertedBy } = judgement
    return {
      ...{ id, kind, outcome, ground, policyCode, legalReference, explanation, decidedBy, revertedBy },
      createdAt: judgement.createdAt.toISOString(),
      effective: judgement.isEffective,
      undoableUntil: undoableUntil(judgement, viewer)?.toISOString() ?? null,
      revertedAt: judgement.revertedAt?.toISOString() ?? null,
      appealState: judgement.appealState,
      case: judgement.case,
      comment: judgement.comment,
    }
  }
}

export class JudgementPageView {
  @ApiProperty({ type: [JudgementView], description: 'Newest first.' })
  items!: JudgementView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}

function undoableUntil(
  { isEffective, decidedBy, undoUntil, case: about }: Judgement,
  viewer: { id: UserId; now: Date },
): Date | null {
  const isOwn = isEffective && decidedBy?.id === viewer.id && about.state === 'decided'
  return isOwn && undoUntil !== null && undoUntil > viewer.now ? undoUntil : null
}
