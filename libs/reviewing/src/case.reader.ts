import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentRepository, type Comment } from '@moderato/comments'
import { ReportRepository, type Report } from '@moderato/reports'
import type { CaseEvent, ModerationCase } from './domain/moderation-case.js'
import { QueueAccess } from './queue-access.js'
import { CaseRepository, type CaseFilter } from './storage/case.repository.js'

/** A case in a list. */
export interface ListedCase {
  moderationCase: ModerationCase
  comment: Comment | null
}

/** A case with everything a reviewer decides on. */
export interface CaseFile extends ListedCase {
  reports: Report[]
  events: CaseEvent[]
}

/** Cases as the staff may see them. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly reports: ReportRepository,
    private readonly access: QueueAccess,
  ) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    filter: Omit<CaseFilter, 'queueIds'> & { queueId: string | null },
    page: { cursor?: string | undefined; limit: number },
  ): Promise<{ items: ListedCase[]; nextCursor: string | null }> {
    const before = page.cursor === undefined ? null : decodeCursor<[CaseId]>(page.cursor, [isCaseId])[0]
    const visible = await this.access.visibleQueueIds(actor)
    const { queueId, ...same } = filter
    const queueIds = queueId === null ? visible : [queueId].filter((id) => visible === null || visible.includes(id))
    const rows = await this.cases.list(actor.siteId, { ...same, queueIds }, { before, limit: page.limit + 1 })
    const shown = rows.slice(0, page.limit)
    const comments = await this.comments.findAll(
      actor.siteId,
      shown.map(({ commentId }) => commentId),
    )
    const last = rows.length > page.limit ? shown.at(-1) : undefined
    return {
      items: shown.map((found) => ({ moderationCase: found, comment: comments.get(found.commentId) ?? null })),
      nextCursor: last === undefined ? null : encodeCursor([last.id]),
    }
  }

  /** One case with its reports and its audit trail. @throws DomainError `not-found` */
  async file(actor: Actor, caseId: CaseId): Promise<CaseFile> {
    const scope = await this.access.scopeOf(actor)
    const found = scope.admit(await this.cases.find(actor.siteId, caseId))
    const [comment, reports, events] = await Promise.all([
      this.comments.find(actor.siteId, found.commentId),
      this.reports.listByCase(actor.siteId, caseId),
      this.cases.listEvents(actor.siteId, caseId),
    ])
    return { moderationCase: found, comment, reports, events }
  }
}

function isCaseId(value: unknown): value is CaseId {
  return isUuid(value)
}
