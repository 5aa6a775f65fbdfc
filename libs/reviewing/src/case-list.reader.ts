import { Injectable } from '@nestjs/common'
import { encodeCursor } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '@moderato/comments'
import type { ListedCase } from './case.reader.js'
import type { CaseFilter, CaseSort } from './domain/case-filter.js'
import { QueueAccess } from './queue-access.js'
import { CaseListRepository } from './storage/case-list.repository.js'
import { caseOrders } from './storage/case-order.js'

/** What somebody asks for; queues narrow what the person may see anyway. */
export type AskedCases = Omit<CaseFilter, 'ids' | 'queueIds' | 'viewerId'> & { queueId: string | null }

/** More cases than this are not counted. */
export const countedCasesMax = 10_000

/** Lists of cases as the staff may see them. */
@Injectable()
export class CaseListReader {
  constructor(
    private readonly lists: CaseListRepository,
    private readonly comments: CommentRepository,
    private readonly access: QueueAccess,
  ) {}

  /** @throws DomainError `cursor-invalid`, also for a cursor of another order */
  async page(
    actor: Actor,
    asked: AskedCases,
    page: { sort: CaseSort; cursor?: string | undefined; limit: number },
  ): Promise<{ items: ListedCase[]; nextCursor: string | null }> {
    const after = page.cursor === undefined ? null : caseOrders[page.sort].read(page.cursor)
    const filter = await this.filterFor(actor, asked)
    const rows = await this.lists.list(actor.siteId, filter, { sort: page.sort, after, limit: page.limit + 1 })
    const shown = rows.slice(0, page.limit)
    const comments = await this.comments.findAll(
      actor.siteId,
      shown.map(({ moderationCase }) => moderationCase.commentId),
    )
    const last = rows.length > page.limit ? shown.at(-1) : undefined
    return {
      items: shown.map(({ moderationCase: found }) => ({
        moderationCase: found,
        comment: comments.get(found.commentId) ?? null,
      })),
      nextCursor: last === undefined ? null : encodeCursor(last.key),
    }
  }

  /** Number of cases, exact up to {@link countedCasesMax}. */
  async count(actor: Actor, asked: AskedCases): Promise<{ count: number; isExact: boolean }> {
    const filter = await this.filterFor(actor, asked)
    const count = await this.lists.count(actor.siteId, filter, countedCasesMax + 1)
    return { count: Math.min(count, countedCasesMax), isExact: count <= countedCasesMax }
  }

  private async filterFor(actor: Actor, { queueId, ...same }: AskedCases): Promise<CaseFilter> {
    const visible = await this.access.visibleQueueIds(actor)
    const queueIds = queueId === null ? visible : [queueId].filter((id) => visible === null || visible.includes(id))
    return { ...same, ids: null, queueIds, viewerId: actor.userId }
  }
}
