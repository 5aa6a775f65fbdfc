import { Module } from '@nestjs/common'
import { WebhooksModule } from '@moderato/webhooks'
import { NoticeSender } from './notice-sender.js'
import { NoticeReader } from './notice.reader.js'
import { NoticeRepository } from './storage/notice.repository.js'
import { MarkNoticeRead } from './use-cases/mark-notice-read.use-case.js'

/** Telling people; every process that decides something imports it. */
@Module({
  imports: [WebhooksModule],
  providers: [MarkNoticeRead, NoticeReader, NoticeRepository, NoticeSender],
  exports: [MarkNoticeRead, NoticeReader, NoticeSender],
})
export class NoticesModule {}
