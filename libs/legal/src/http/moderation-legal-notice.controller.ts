import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { CommentId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  Idempotent,
  PageQuery,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { LegalNoticeReader } from '../legal-notice.reader.js'
import { FileLegalNotice } from '../use-cases/file-legal-notice.use-case.js'
import { AgencyOrderDto } from './legal-notice.dto.js'
import { FiledLegalNoticeView, LegalNoticePageView, LegalNoticeView } from './legal-notice.view.js'

@ApiTags('Law')
@Controller('v1/sites/:site/moderation')
export class ModerationLegalNoticeController {
  constructor(
    private readonly fileNotice: FileLegalNotice,
    private readonly notices: LegalNoticeReader,
  ) {}

  /** Claims and orders, newest first: moderators see those of their queues, leads all and who claims. */
  @Get('legal-notices')
  @Access('moderator')
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<LegalNoticePageView> {
    const { items, nextCursor } = await this.notices.page(actor, query)
    return { items: items.map((notice) => LegalNoticeView.of(notice, actor.role !== 'moderator')), nextCursor }
  }

  /** Enters the order of an authority, with its own deadline. */
  @Post('agency-orders')
  @HttpCode(201)
  @Access('lead')
  @TakesIdempotencyKey()
  @Problems('not-found', 'comment-not-published')
  async enterOrder(
    @CurrentActor() actor: Actor,
    @Body() dto: AgencyOrderDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<FiledLegalNoticeView> {
    const { commentId, right, wish, explanation, agency, reference, dueAt } = dto
    const about = { commentId: commentId as CommentId, infringedRight: right, wish, explanation, evidence: null }
    const who = { source: 'agency', filedBy: actor.userId, name: agency, contact: null, proxy: null } as const
    return this.fileNotice.execute(actor.siteId, { ...about, ...who, reference, dueAt: new Date(dueAt) }, idempotency)
  }
}
