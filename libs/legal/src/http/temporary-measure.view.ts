import { ApiProperty } from '@nestjs/swagger'
import { caseStates, infringedRights, type CaseState, type InfringedRight } from '@moderato/contracts'
import type { TemporaryMeasure } from '../domain/legal-notice.js'

export class BlockedAuthorView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class BlockObjectionView {
  @ApiProperty({ type: String, nullable: true, description: 'Why the comment should be shown; null once erased.' })
  text!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string
}

/** A comment that is, or was, out of sight for a time on a claim of right. */
export class TemporaryMeasureView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ type: String, nullable: true, description: 'The text as it was claimed against; null once erased.' })
  body!: string | null

  @ApiProperty({ type: BlockedAuthorView })
  author!: BlockedAuthorView

  @ApiProperty({ enum: infringedRights, isArray: true })
  rights!: InfringedRight[]

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt!: string

  @ApiProperty({ type: String, format: 'date-time', description: 'When it ends by itself.' })
  endsAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while in force.' })
  endedAt!: string | null

  @ApiProperty({ enum: ['decision', 'clock'], nullable: true })
  endedBy!: TemporaryMeasure['endedBy']

  @ApiProperty({ type: BlockObjectionView, nullable: true, description: "The author's." })
  objection!: BlockObjectionView | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'By when the case is to be decided.' })
  caseDueAt!: string | null

  @ApiProperty({ enum: caseStates })
  caseState!: CaseState

  static of({ objection, ...measure }: TemporaryMeasure): TemporaryMeasureView {
    return {
      ...measure,
      startsAt: measure.startsAt.toISOString(),
      endsAt: measure.endsAt.toISOString(),
      endedAt: measure.endedAt?.toISOString() ?? null,
      caseDueAt: measure.caseDueAt?.toISOString() ?? null,
      objection: objection === null ? null : { text: objection.text, at: objection.at.toISOString() },
    }
  }
}

export class TemporaryMeasurePageView {
  @ApiProperty({ type: [TemporaryMeasureView], description: 'Newest first.' })
  items!: TemporaryMeasureView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
