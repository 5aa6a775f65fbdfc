import { Injectable } from '@nestjs/common'
import { Clock, decodeCursor, encodeCursor, isUuid, type NoticeId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { receiptMessage } from '@moderato/reports'
import { appealUntil, type Notice } from './domain/notice.js'
import { noticeText } from './domain/notice-text.js'
import { NoticeRepository } from './storage/notice.repository.js'

/** A notice as its recipient reads it. */
export interface ReadNotice {
  notice: Notice
  text: string
  /** End of the time for an appeal; null where none is open to the recipient. */
  appealUntil: Date | null
  isAppealable: boolean
}

/** What a person was told. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly sites: SiteCatalog,
    private readonly clock: Clock,
  ) {}

  /** Newest first, in the person's language. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: ReadNotice[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? null : decodeCursor<[NoticeId]>(query.cursor, [isNoticeId])[0]
    const { settings } = await this.sites.get(actor.siteId)
    const recipient = { id: actor.userId, locale: actor.locale }
    const rows = await this.notices.list(actor.siteId, recipient, { before, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return {
      items: items.map((notice) => this.worded(actor, notice, settings.appealWindowDays)),
      nextCursor: last === undefined ? null : encodeCursor([last.id]),
    }
  }

  private worded(actor: Actor, notice: Notice, windowDays: number): ReadNotice {
    const until = appealUntil(notice, windowDays)
    const text = noticeText(actor.locale, notice.facts, receiptMessage(actor.locale), until)
    return { notice, text, appealUntil: until, isAppealable: until !== null && until.getTime() > this.clock.nowMs() }
  }
}

function isNoticeId(value: unknown): value is NoticeId {
  return isUuid(value)
}
