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
import type { Report } from '@moderato/reports'
import type { CaseFile, ListedCase } from '../case.reader.js'
import type { CaseEvent } from '../domain/moderation-case.js'

export class QueueRefView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class PersonRefView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class LeaseView {
  @ApiProperty({ type: PersonRefView })
  holder!: PersonRefView

  @ApiProperty({ type: String, nullable: true, description: 'Proof of the claim; shown to its holder only.' })
  token!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string
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

export class CaseSummaryView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: caseStates })
  state!: CaseState

  @ApiProperty({ type: Number, minimum: 0, maximum: 3, description: 'Urgency; 3 comes first.' })
  tier!: number

  @ApiProperty({ type: Number })
  score!: number

  @ApiProperty({ type: Number, description: 'Rises with each escalation.' })
  level!: number

  @ApiProperty({ type: QueueRefView, nullable: true })
  queue!: QueueRefView | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt!: string | null

  @ApiProperty({ type: Number, description: 'Rises by one with every transition.' })
  version!: number

  @ApiProperty({ type: LeaseView, nullable: true })
  lease!: LeaseView | null

  @ApiProperty({ type: CaseCommentView, nullable: true })
  comment!: CaseCommentView | null

  @ApiProperty({ type: CaseThreadView, nullable: true })
  thread!: CaseThreadView | null

  @ApiProperty({ type: PersonRefView, nullable: true, description: 'Author of the comment.' })
  author!: PersonRefView | null

  @ApiProperty({ type: Number })
  reportCount!: number

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]

  @ApiProperty({ type: String, nullable: true, description: 'Language of the comment.' })
  language!: string | null

  @ApiProperty({ type: [String], description: 'Reviewers this case would suit best.' })
  suggestedReviewerIds!: string[]

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Earlier case about the same comment.' })
  reopenOf!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it first reached a queue.' })
  queuedAt!: string | null

  /** @param viewerId - the lease token is shown to its holder only */
  static of({ moderationCase: found, comment }: ListedCase, viewerId: UserId): CaseSummaryView {
    const { id, state, tier, score, level, queue, version, reportCount, categories, language, reopenOf } = found
    return {
      ...{ id, state, tier, score, level, queue, version, reportCount, categories, language, reopenOf },
      dueAt: found.dueAt?.toISOString() ?? null,
      lease: leaseOf(found.lease, viewerId),
      comment: commentOf(comment),
      thread: comment === null ? null : { id: comment.threadId, key: comment.threadKey },
      author: comment === null ? null : { id: comment.author.id, name: comment.author.name },
      suggestedReviewerIds: found.suggestedReviewerIds,
      createdAt: found.createdAt.toISOString(),
      queuedAt: found.queuedAt?.toISOString() ?? null,
    }
  }
}

/** A case as its reviewer sees it, with its reports and audit trail. */
export class CaseView extends CaseSummaryView {
  @ApiProperty({ type: [CaseReportView], description: 'In the order they came.' })
  reports!: CaseReportView[]

  @ApiProperty({ type: [CaseEventView], description: 'Audit trail, oldest first.' })
  events!: CaseEventView[]

  @ApiProperty({ type: String, nullable: true, description: 'The text when the case was opened.' })
  contentSnapshot!: string | null

  /** @param viewer - leads see who reported */
  static ofFile(file: CaseFile, viewer: { id: UserId; seesReporters: boolean }): CaseView {
    return {
      ...CaseSummaryView.of(file, viewer.id),
      contentSnapshot: file.moderationCase.contentSnapshot,
      reports: file.reports.map((report) => reportOf(report, viewer.seesReporters)),
      events: file.events.map(eventOf),
    }
  }
}

function leaseOf(lease: ListedCase['moderationCase']['lease'], viewerId: UserId): LeaseView | null {
  if (lease === null) return null
  return {
    holder: { id: lease.holderId, name: lease.holderName },
    token: lease.holderId === viewerId ? lease.token : null,
    expiresAt: lease.expiresAt.toISOString(),
  }
}

function commentOf(comment: ListedCase['comment']): CaseCommentView | null {
  if (comment === null) return null
  const { id, bodyVersion, status, parentId, createdAt, editedAt } = comment
  return {
    ...{ id, bodyVersion, status, parentId },
    body: status === 'deleted' ? null : comment.body,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}

function reportOf(
  { seq, category, reason, weight, reporterId, createdAt }: Report,
  seesReporters: boolean,
): CaseReportView {
  return {
    seq,
    category,
    reason,
    weight,
    reporterId: seesReporters ? reporterId : null,
    createdAt: createdAt.toISOString(),
  }
}

function eventOf({ seq, type, actorKind, actorId, fromState, toState, at }: CaseEvent): CaseEventView {
  const shownActorId = actorKind === 'staff' ? actorId : null
  return { seq, type, actorKind, actorId: shownActorId, from: fromState, to: toState, at: at.toISOString() }
}
