import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CommentId } from '@moderato/kernel'
import {
  Access,
  ClientAddress,
  CurrentActor,
  Idempotent,
  PageQuery,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { receiptMessage } from '../domain/receipt.js'
import { ReportReader } from '../report.reader.js'
import { FileReport } from '../use-cases/file-report.use-case.js'
import { FileReportDto, MyReportPageView, ReportReceiptView } from './report.dto.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site')
export class ReportController {
  constructor(
    private readonly fileReport: FileReport,
    private readonly reader: ReportReader,
  ) {}

  /** Reports a comment, once per reader. A person will look at it; the outcome arrives as a notice. */
  @Post('comments/:commentId/reports')
  @HttpCode(201)
  @ApiCreatedResponse({ type: ReportReceiptView })
  @TakesIdempotencyKey()
  @Problems('already-reported', 'own-comment', 'reason-too-long', 'not-found', 'comment-not-published')
  async file(
    @CurrentActor() actor: Actor,
    @PathId('commentId') commentId: CommentId,
    @Body() dto: FileReportDto,
    @Idempotent() idempotency: IdempotentRequest | null,
    @ClientAddress() address: string,
  ): Promise<ReportReceiptView> {
    const { category, reason = null } = dto
    const id = await this.fileReport.execute(actor, { commentId, category, reason, address, idempotency })
    return { id, message: receiptMessage(actor.locale) }
  }

  /** What the caller reported, newest first, and what came of it. */
  @Get('me/reports')
  @ApiOkResponse({ type: MyReportPageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MyReportPageView> {
    return MyReportPageView.of(await this.reader.page(actor, query))
  }
}
