import { ApiProperty } from '@nestjs/swagger'
import { caseStates, reportCategories, type CaseState, type ReportCategory } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import type { Report } from '@moderato/reports'
import type { CaseFile, ListedCase } from '../case.reader.js'
import type { CaseEvent } from '../domain/moderation-case.js'
import {
  QueueRefView,
  PersonRefView,
  LeaseView,
  CaseCommentView,
  CaseThreadView,
  CaseReportView,
  CaseEventView,
  CaseNoteView,
} from './case-parts.view.js'

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

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'End of the hold, while put aside.' })
  holdUntil!: string | null

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Who put it aside.' })
  heldBy!: string | null

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
      holdUntil: found.holdUntil?.toISOString() ?? null,
      heldBy: found.heldBy,
      lease: LeaseView.of(found.lease, viewerId),
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
/** A case with everything a reviewer decides on. */
export class CaseView extends CaseSummaryView {
  @ApiProperty({ type: [CaseReportView], description: 'In the order they came.' })
  reports!: CaseReportView[]

  @ApiProperty({ type: [CaseEventView], description: 'Audit trail, oldest first.' })
  events!: CaseEventView[]

  @ApiProperty({ type: [CaseNoteView], description: 'What staff said about it, oldest first.' })
  notes!: CaseNoteView[]

  @ApiProperty({ type: String, nullable: true, description: 'The text when the case was opened.' })
  contentSnapshot!: string | null

  /** @param viewer - leads see who reported */
  static ofFile(file: CaseFile, viewer: { id: UserId; seesReporters: boolean }): CaseView {
    return {
      ...CaseSummaryView.of(file, viewer.id),
      contentSnapshot: file.moderationCase.contentSnapshot,
      reports: file.reports.map((report) => reportOf(report, viewer.seesReporters)),
      events: file.events.map(eventOf),
      notes: file.notes.map(({ seq, authorId, authorName, body }) => ({
        seq,
        body,
        author: { id: authorId, name: authorName },
      })),
    }
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
