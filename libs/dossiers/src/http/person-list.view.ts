import { ApiProperty } from '@nestjs/swagger'
import {
  caseStates,
  commentStatuses,
  decisionOutcomes,
  reportCategories,
  roles,
  sanctionKinds,
  type CaseState,
  type CommentStatus,
  type DecisionOutcome,
  type ReportCategory,
  type Role,
  type SanctionKind,
} from '@moderato/contracts'
import { ReporterRecordView } from '@moderato/decisions'
import type { FiledReport, ListedPerson, WrittenComment } from '../domain/listed-person.js'
import { NamedView } from './judgement.view.js'

export class ListedPersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, description: "The host site's own id of the person." })
  subject!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true })
  picture!: string | null

  @ApiProperty({ enum: roles })
  role!: Role

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: Number, description: 'Comments written, whatever their status.' })
  commentCount!: number

  @ApiProperty({ type: Number, description: 'Cases about their comments, whatever became of them.' })
  caseCount!: number

  @ApiProperty({ enum: sanctionKinds, isArray: true, description: 'Kinds of the measures in force.' })
  measures!: SanctionKind[]

  @ApiProperty({ type: ReporterRecordView })
  reporter!: ReporterRecordView

  static of({ createdAt, ...person }: ListedPerson): ListedPersonView {
    return { ...person, createdAt: createdAt.toISOString() }
  }
}

export class WrittenThreadView {
  @ApiProperty({ type: String })
  key!: string

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String, nullable: true })
  url!: string | null
}

export class WrittenVotesView {
  @ApiProperty({ type: Number })
  up!: number

  @ApiProperty({ type: Number })
  down!: number
}

export class LastCaseView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: caseStates })
  state!: CaseState

  @ApiProperty({ type: Number })
  reportCount!: number
}

export class WrittenCommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: WrittenThreadView })
  thread!: WrittenThreadView

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Null once its author deleted it.' })
  body!: string | null

  @ApiProperty({ enum: commentStatuses })
  status!: CommentStatus

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: WrittenVotesView })
  votes!: WrittenVotesView

  @ApiProperty({ type: LastCaseView, nullable: true, description: 'The last case about it.' })
  case!: LastCaseView | null

  static of({ createdAt, ...comment }: WrittenComment): WrittenCommentView {
    return { ...comment, createdAt: createdAt.toISOString() }
  }
}

export class ReportedCommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true, description: 'Null once erased.' })
  body!: string | null

  @ApiProperty({ type: NamedView })
  author!: NamedView
}

export class FiledReportView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null

  @ApiProperty({ type: Number, description: "Reporter's credibility when the report was filed, 0.25 to 1.75." })
  weight!: number

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ enum: caseStates })
  caseState!: CaseState

  @ApiProperty({
    enum: decisionOutcomes,
    nullable: true,
    description: 'Of the decision in force: `dismiss` disagreed with the report, the others agreed. Null: not decided.',
  })
  outcome!: DecisionOutcome | null

  @ApiProperty({ type: ReportedCommentView })
  comment!: ReportedCommentView

  static of({ createdAt, ...report }: FiledReport): FiledReportView {
    return { ...report, createdAt: createdAt.toISOString() }
  }
}
