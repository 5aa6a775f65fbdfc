import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CommentId, LegalNoticeId, SiteId } from '@moderato/kernel'
import {
  Access,
  CurrentSite,
  Idempotent,
  OptionalActor,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { LegalNoticeReader } from '../legal-notice.reader.js'
import { FileLegalNotice } from '../use-cases/file-legal-notice.use-case.js'
import { AccessCodeQuery, LegalNoticeDto } from './legal-notice.dto.js'
import { FiledLegalNoticeView, LegalNoticeStatusView } from './legal-notice.view.js'

@ApiTags('Law')
@Access('anyone')
@Controller('v1/sites/:site/legal-notices')
export class LegalNoticeController {
  constructor(
    private readonly fileNotice: FileLegalNotice,
    private readonly notices: LegalNoticeReader,
  ) {}

  /** Claims that a comment infringes a right. Open to everybody; the answer's code opens the page that tells more. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: FiledLegalNoticeView })
  @TakesIdempotencyKey()
  @Problems('not-found', 'comment-not-published')
  async file(
    @CurrentSite() siteId: SiteId,
    @OptionalActor() actor: Actor | null,
    @Body() dto: LegalNoticeDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<FiledLegalNoticeView> {
    const { commentId, right, wish, explanation, name, contact, claimantKind, proxy = null, evidence = null } = dto
    const about = { commentId: commentId as CommentId, infringedRight: right, wish, explanation, evidence }
    const who = { source: 'claimant', filedBy: actor?.userId ?? null, name, contact, proxy, claimantKind } as const
    return this.fileNotice.execute(
      siteId,
      { ...about, ...who, authority: null, reference: null, dueAt: null },
      idempotency,
    )
  }

  /** How a claim stands, for who has its code. */
  @Get(':noticeId')
  @ApiOkResponse({ type: LegalNoticeStatusView })
  @Header('cache-control', 'no-store')
  @Problems('not-found')
  async status(
    @CurrentSite() siteId: SiteId,
    @PathId('noticeId') noticeId: LegalNoticeId,
    @Query() query: AccessCodeQuery,
  ): Promise<LegalNoticeStatusView> {
    return LegalNoticeStatusView.of(await this.notices.status(siteId, noticeId, query.code ?? ''))
  }
}
