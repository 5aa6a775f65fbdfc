import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type LegalNoticeId, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { QueueAccess } from '@moderato/reviewing'
import type { LegalNotice, LegalNoticeStatus } from './domain/legal-notice.js'
import { LegalNoticeRepository } from './storage/legal-notice.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as LegalNoticeId

/** Claims of right, for their claimants and for the staff. */
@Injectable()
export class LegalNoticeReader {
  constructor(
    private readonly notices: LegalNoticeRepository,
    private readonly access: QueueAccess,
  ) {}

  /** How a notice stands. @throws DomainError `not-found`, also for a wrong code */
  async status(siteId: SiteId, noticeId: LegalNoticeId, code: string): Promise<LegalNoticeStatus> {
    const status = await this.notices.findStatus(siteId, noticeId, code)
    if (status === null) throw new DomainError<ProblemCode>('not-found')
    return status
  }

  /** Newest first: moderators see those of their queues, leads all. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: LegalNotice[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? highestId : decodeCursor<[LegalNoticeId]>(query.cursor, [isNoticeId])[0]
    const queueIds = await this.access.visibleQueueIds(actor)
    const rows = await this.notices.list(actor.siteId, queueIds, { before, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}

function isNoticeId(value: unknown): value is LegalNoticeId {
  return isUuid(value)
}
