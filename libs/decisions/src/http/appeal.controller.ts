import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger'
import type { AppealId } from '@moderato/kernel'
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
import { AppealReader } from '../appeal.reader.js'
import { DecideAppeal } from '../use-cases/decide-appeal.use-case.js'
import { AppealPageQuery, DecideAppealDto } from './appeal.dto.js'
import { AppealPageView, AppealView } from './appeal.view.js'
import { DecisionView } from './decision.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/appeals')
export class AppealController {
  constructor(
    private readonly reader: AppealReader,
    private readonly decideAppeal: DecideAppeal,
  ) {}

  /** Appeals in the caller's queues, and those against sanctions, newest first. */
  @Get()
  @ApiOkResponse({ type: AppealPageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: AppealPageQuery): Promise<AppealPageView> {
    const { items, nextCursor } = await this.reader.page(actor, query)
    return { items: items.map((item) => AppealView.of(item, viewerOf(actor))), nextCursor }
  }

  /** One appeal with its decision and its case, or with the sanction it is about. */
  @Get(':appealId')
  @ApiOkResponse({ type: AppealView })
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('appealId') appealId: AppealId): Promise<AppealView> {
    return AppealView.of(await this.reader.file(actor, appealId), viewerOf(actor))
  }

  /**
   * Answers a claimed appeal: the decision stands, or is overturned by one that supersedes it, which is the answer. A
   * sanction stands or is lifted, and the answer is the appeal.
   */
  @Post(':appealId/decisions')
  @HttpCode(201)
  @ApiExtraModels(AppealView, DecisionView)
  @ApiCreatedResponse({ schema: { oneOf: [DecisionView, AppealView].map((view) => ({ $ref: getSchemaPath(view) })) } })
  @TakesIdempotencyKey()
  @Problems('not-found', 'lease-lost', 'conflict-of-interest', 'already-decided', 'policy-code-unknown')
  async decide(
    @CurrentActor() actor: Actor,
    @PathId('appealId') appealId: AppealId,
    @Body() dto: DecideAppealDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<DecisionView | AppealView> {
    const { leaseToken, outcome, explanation, restriction = 'hide', policyCode = null } = dto
    const input = { appealId, leaseToken, outcome, explanation, restriction, policyCode, idempotency }
    const answered = await this.decideAppeal.execute(actor, input)
    if ('decision' in answered) return DecisionView.of(answered.decision)
    return AppealView.of(await this.reader.file(actor, appealId), viewerOf(actor))
  }
}

function viewerOf(actor: Actor) {
  return { id: actor.userId, seesReporters: actor.role !== 'moderator' }
}
