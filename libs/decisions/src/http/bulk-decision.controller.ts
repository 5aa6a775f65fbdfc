import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger'
import {
  Access,
  CurrentActor,
  Idempotent,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { DecideInBulk } from '../use-cases/decide-in-bulk.use-case.js'
import { BulkResultView, DecideInBulkDto } from './bulk-decision.dto.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases/bulk-decisions')
export class BulkDecisionController {
  constructor(private readonly decideInBulk: DecideInBulk) {}

  /** Decides many waiting cases alike, e.g. all of one author, each with its own audit event. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: BulkResultView })
  @TakesIdempotencyKey()
  @Problems('policy-code-unknown', 'count-changed')
  async decide(
    @CurrentActor() actor: Actor,
    @Body() dto: DecideInBulkDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<BulkResultView> {
    const input = { ...DecideInBulkDto.inputOf(dto), idempotency }
    return BulkResultView.of(await this.decideInBulk.execute(actor, input))
  }
}
