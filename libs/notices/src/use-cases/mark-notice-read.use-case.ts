import { Injectable } from '@nestjs/common'
import { DomainError, type NoticeId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { NoticeRepository } from '../storage/notice.repository.js'

@Injectable()
export class MarkNoticeRead {
  constructor(private readonly notices: NoticeRepository) {}

  /** Marks an own notice as read; doing so again changes nothing. @throws DomainError `not-found` */
  async execute(actor: Actor, noticeId: NoticeId): Promise<void> {
    if (await this.notices.markRead(actor.siteId, actor.userId, noticeId)) return
    throw new DomainError<ProblemCode>('not-found')
  }
}
