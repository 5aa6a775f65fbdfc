import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentRepository, type Comment } from '@moderato/comments'
import { ReportRepository, type Report } from '@moderato/reports'
import type { CaseEvent, CaseNote, ModerationCase } from './domain/moderation-case.js'
import { QueueAccess, QueueScope } from './queue-access.js'
import { CaseNoteRepository } from './storage/case-note.repository.js'
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
  notes: CaseNote[]
}

/** Cases as the staff may see them. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly reports: ReportRepository,
    private readonly access: QueueAccess,
    private readonly notes: CaseNoteRepository,
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
    return this.fileOf(scope.admit(await this.cases.find(actor.siteId, caseId)))
  }

  /**
   * The case as the actor's own act left it, even when that was to send it where the actor does not work.
   *
   * @throws DomainError `not-found`
   */
  async fileAfterAct(actor: Actor, caseId: CaseId): Promise<CaseFile> {
    return this.fileOf(new QueueScope(null).admit(await this.cases.find(actor.siteId, caseId)))
  }

  private async fileOf(found: ModerationCase): Promise<CaseFile> {
    const [comment, reports, events, notes] = await Promise.all([
      this.comments.find(found.siteId, found.commentId),
      this.reports.listByCase(found.siteId, found.id),
      this.cases.listEvents(found.siteId, found.id),
      this.notes.list(found.siteId, found.id),
    ])
    return { moderationCase: found, comment, reports, events, notes }
  }
}

function isCaseId(value: unknown): value is CaseId {
  return isUuid(value)
}
