import { Injectable } from '@nestjs/common'
import type { CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentRepository, type Comment } from '@moderato/comments'
import { ReportRepository, type Report } from '@moderato/reports'
import type { CaseEvent, CaseNote, ModerationCase } from './domain/moderation-case.js'
import { QueueAccess, QueueScope } from './queue-access.js'
import { CaseNoteRepository } from './storage/case-note.repository.js'
import { CaseRepository } from './storage/case.repository.js'

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
