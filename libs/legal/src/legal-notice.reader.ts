import { Injectable } from '@nestjs/common'
import {
  decodeCursor,
  DomainError,
  encodeCursor,
  isUuid,
  type CaseId,
  type LegalNoticeId,
  type SiteId,
} from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseRepository, QueueAccess } from '@moderato/reviewing'
import type { CaseClaims, LegalNoticeState, LegalNoticeStatus, StandingNotice } from './domain/legal-notice.js'
import { LegalNoticeRepository } from './storage/legal-notice.repository.js'
import { StandingNoticeRepository } from './storage/standing-notice.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as LegalNoticeId

/** Claims of right, for their claimants and for the staff. */
@Injectable()
export class LegalNoticeReader {
  constructor(
    private readonly notices: LegalNoticeRepository,
    private readonly standing: StandingNoticeRepository,
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
  ) {}

  /** How a notice stands. @throws DomainError `not-found`, also for a wrong code */
  async status(siteId: SiteId, noticeId: LegalNoticeId, code: string): Promise<LegalNoticeStatus> {
    const status = await this.notices.findStatus(siteId, noticeId, code)
    if (status === null) throw new DomainError<ProblemCode>('not-found')
    return status
  }

  /** What is claimed in a case, and what its author answers. @throws DomainError `not-found` */
  async ofCase(actor: Actor, caseId: CaseId): Promise<CaseClaims> {
    const scope = await this.access.scopeOf(actor)
    scope.admit(await this.cases.find(actor.siteId, caseId))
    return this.notices.listOfCase(actor.siteId, caseId)
  }

  /** Newest first: moderators see those of their queues, leads all. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { state: LegalNoticeState | null; cursor?: string | undefined; limit: number },
  ): Promise<{ items: StandingNotice[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? highestId : decodeCursor<[LegalNoticeId]>(query.cursor, [isNoticeId])[0]
    const filter = { queueIds: await this.access.visibleQueueIds(actor), id: null, state: query.state }
    const rows = await this.standing.list(actor.siteId, filter, { before, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.notice.id]) }
  }

  /** @throws DomainError `not-found`, also for a notice of a foreign queue */
  async one(actor: Actor, id: LegalNoticeId): Promise<StandingNotice> {
    const filter = { queueIds: await this.access.visibleQueueIds(actor), id, state: null }
    const [found] = await this.standing.list(actor.siteId, filter, { before: highestId, limit: 1 })
    if (found === undefined) throw new DomainError<ProblemCode>('not-found')
    return found
  }
}

function isNoticeId(value: unknown): value is LegalNoticeId {
  return isUuid(value)
}
