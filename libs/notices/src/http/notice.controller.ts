import { Controller, Get, HttpCode, Put, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { NoticeId } from '@moderato/kernel'
import { Access, CurrentActor, PageQuery, PathId, Problems, type Actor } from '@moderato/http'
import { NoticeReader } from '../notice.reader.js'
import { MarkNoticeRead } from '../use-cases/mark-notice-read.use-case.js'
import { NoticePageView, NoticeView } from './notice.view.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site/me/notices')
export class NoticeController {
  constructor(
    private readonly reader: NoticeReader,
    private readonly markNoticeRead: MarkNoticeRead,
  ) {}

  /** What the caller was told, newest first, in the caller's language. */
  @Get()
  @ApiOkResponse({ type: NoticePageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NoticePageView> {
    const { items, nextCursor } = await this.reader.page(actor, query)
    return { items: items.map((item) => NoticeView.of(item)), nextCursor }
  }

  /** Marks a notice as read. */
  @Put(':noticeId/read')
  @HttpCode(204)
  @Problems('not-found')
  async markRead(@CurrentActor() actor: Actor, @PathId('noticeId') noticeId: NoticeId): Promise<void> {
    await this.markNoticeRead.execute(actor, noticeId)
  }
}
