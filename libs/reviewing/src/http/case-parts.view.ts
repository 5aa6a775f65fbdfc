import { ApiProperty } from '@nestjs/swagger'
import {
  caseStates,
  commentStatuses,
  reportCategories,
  type CaseState,
  type CommentStatus,
  type ReportCategory,
} from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import type { Lease } from '../domain/moderation-case.js'

export class QueueRefView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

/** A person by name. */
export class PersonRefView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

/** Who holds a case, and until when. */
export class LeaseView {
  @ApiProperty({ type: PersonRefView })
  holder!: PersonRefView

  @ApiProperty({ type: String, nullable: true, description: 'Proof of the claim; shown to its holder only.' })
  token!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string

  static of(lease: Lease | null, viewerId: UserId): LeaseView | null {
    if (lease === null) return null
    return {
      holder: { id: lease.holderId, name: lease.holderName },
      token: lease.holderId === viewerId ? lease.token : null,
      expiresAt: lease.expiresAt.toISOString(),
    }
  }
}

/** The comment as it is now, also where readers do not see it any more. */
export class CaseCommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true, description: 'Null once its author deleted it.' })
  body!: string | null

  @ApiProperty({ type: Number, description: 'Rises with each edit.' })
  bodyVersion!: number

  @ApiProperty({ enum: commentStatuses })
  status!: CommentStatus

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  editedAt!: string | null
}

export class CaseThreadView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  key!: string
}

export class CaseReportView {
  @ApiProperty({ type: Number, description: 'Position among the reports of the case, from 1.' })
  seq!: number

  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null

  @ApiProperty({ type: Number, description: "Reporter's credibility when the report was filed, 0.25 to 1.75." })
  weight!: number

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Shown to leads only.' })
  reporterId!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string
}

export class CaseEventView {
  @ApiProperty({ type: Number })
  seq!: number

  @ApiProperty({ type: String })
  type!: string

  @ApiProperty({ enum: ['reader', 'staff', 'system'] })
  actorKind!: 'reader' | 'staff' | 'system'

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Staff only; readers stay unnamed.' })
  actorId!: string | null

  @ApiProperty({ enum: caseStates, nullable: true })
  from!: CaseState | null

  @ApiProperty({ enum: caseStates })
  to!: CaseState

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string
}

/** What a member of the staff said about a case. */
export class CaseNoteView {
  @ApiProperty({ type: Number, description: 'The event it goes with.' })
  seq!: number

  @ApiProperty({ type: PersonRefView })
  author!: PersonRefView

  @ApiProperty({ type: String })
  body!: string
}
