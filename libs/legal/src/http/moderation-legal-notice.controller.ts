import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CaseId, CommentId, LegalNoticeId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { LegalNoticeReader } from '../legal-notice.reader.js'
import { FileLegalNotice } from '../use-cases/file-legal-notice.use-case.js'
import { AgencyOrderDto, LegalNoticePageQuery } from './legal-notice.dto.js'
import { CaseClaimsView } from './case-claims.view.js'
import { FiledLegalNoticeView } from './legal-notice.view.js'
import { StandingNoticePageView, StandingNoticeView } from './standing-notice.view.js'

@ApiTags('Law')
@Controller('v1/sites/:site/moderation')
export class ModerationLegalNoticeController {
  constructor(
    private readonly fileNotice: FileLegalNotice,
    private readonly notices: LegalNoticeReader,
  ) {}

  /** Claims and orders, newest first: moderators see those of their queues, leads all and who claims. */
  @Get('legal-notices')
  @ApiOkResponse({ type: StandingNoticePageView })
  @Access('moderator')
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: LegalNoticePageQuery): Promise<StandingNoticePageView> {
    const { items, nextCursor } = await this.notices.page(actor, { ...query, state: query.state ?? null })
    return {
      items: items.map((notice) => StandingNoticeView.ofStanding(notice, actor.role !== 'moderator')),
      nextCursor,
    }
  }

  /** One claim or order. */
  @Get('legal-notices/:noticeId')
  @ApiOkResponse({ type: StandingNoticeView })
  @Access('moderator')
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('noticeId') noticeId: LegalNoticeId): Promise<StandingNoticeView> {
    return StandingNoticeView.ofStanding(await this.notices.one(actor, noticeId), actor.role !== 'moderator')
  }

  /** What is claimed in a case, the blocks that followed and what the author objects: read before deciding. */
  @Get('cases/:caseId/claims')
  @ApiOkResponse({ type: CaseClaimsView })
  @Access('moderator')
  @Problems('not-found')
  async ofCase(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseClaimsView> {
    return CaseClaimsView.of(await this.notices.ofCase(actor, caseId), actor.role !== 'moderator')
  }

  /** Enters the order of an authority, with its own deadline. */
  @Post('agency-orders')
  @HttpCode(201)
  @ApiCreatedResponse({ type: FiledLegalNoticeView })
  @Access('lead')
  @TakesIdempotencyKey()
  @Problems('not-found', 'comment-not-published')
  async enterOrder(
    @CurrentActor() actor: Actor,
    @Body() dto: AgencyOrderDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<FiledLegalNoticeView> {
    const { commentId, right, wish, explanation, agency, authority, reference, dueAt } = dto
    const about = { commentId: commentId as CommentId, infringedRight: right, wish, explanation, evidence: null }
    const who = {
      source: 'agency',
      filedBy: actor.userId,
      name: agency,
      contact: null,
      proxy: null,
      claimantKind: null,
    } as const
    const order = { authority, reference, dueAt: dueAt === undefined ? null : new Date(dueAt) }
    return this.fileNotice.execute(actor.siteId, { ...about, ...who, ...order }, idempotency)
  }
}
