import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger'
import type { CaseId, MeasureId } from '@moderato/kernel'
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
import { BlockTemporarily } from '../use-cases/block-temporarily.use-case.js'
import { ObjectToMeasure } from '../use-cases/object-to-measure.use-case.js'
import { ObjectionDto, ObjectionView, TemporaryBlockDto, TemporaryBlockView } from './temporary-block.dto.js'

@ApiTags('Law')
@Controller('v1/sites/:site')
export class TemporaryBlockController {
  constructor(
    private readonly blockTemporarily: BlockTemporarily,
    private readonly objectToMeasure: ObjectToMeasure,
  ) {}

  /** Blocks a comment for at most 30 days on a claim of right; the case goes back to its queue until it is decided. */
  @Post('moderation/cases/:caseId/temporary-measures')
  @HttpCode(201)
  @ApiCreatedResponse({ type: TemporaryBlockView })
  @Access('moderator')
  @TakesIdempotencyKey()
  @Problems('not-found', 'lease-lost', 'legal-notice-missing', 'already-blocked')
  async block(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: TemporaryBlockDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<TemporaryBlockView> {
    return TemporaryBlockView.of(await this.blockTemporarily.execute(actor, { ...dto, caseId, idempotency }))
  }

  /** The author objects to a temporary block; a reviewer looks at it within a day. */
  @Post('measures/:measureId/objections')
  @HttpCode(201)
  @ApiCreatedResponse({ type: ObjectionView })
  @Access('reader')
  @TakesIdempotencyKey()
  @Problems('not-found', 'already-objected', 'measure-over')
  async object(
    @CurrentActor() actor: Actor,
    @PathId('measureId') measureId: MeasureId,
    @Body() { text }: ObjectionDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<ObjectionView> {
    await this.objectToMeasure.execute(actor, measureId, { text, idempotency })
    return { measureId }
  }
}
