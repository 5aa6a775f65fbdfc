import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
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

  /** Appeals in the caller's queues, newest first. */
  @Get()
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: AppealPageQuery): Promise<AppealPageView> {
    const { items, nextCursor } = await this.reader.page(actor, query)
    return { items: items.map((item) => AppealView.of(item, viewerOf(actor))), nextCursor }
  }

  /** One appeal with its decision and its case. */
  @Get(':appealId')
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('appealId') appealId: AppealId): Promise<AppealView> {
    return AppealView.of(await this.reader.file(actor, appealId), viewerOf(actor))
  }

  /** Answers a claimed appeal: the decision stands, or is overturned. */
  @Post(':appealId/decisions')
  @HttpCode(201)
  @TakesIdempotencyKey()
  @Problems('not-found', 'lease-lost', 'already-decided', 'policy-code-unknown')
  async decide(
    @CurrentActor() actor: Actor,
    @PathId('appealId') appealId: AppealId,
    @Body() dto: DecideAppealDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<DecisionView> {
    const { leaseToken, outcome, explanation, restriction = 'hide', policyCode = null } = dto
    const input = { appealId, leaseToken, outcome, explanation, restriction, policyCode, idempotency }
    return DecisionView.of(await this.decideAppeal.execute(actor, input))
  }
}

function viewerOf(actor: Actor) {
  return { id: actor.userId, seesReporters: actor.role !== 'moderator' }
}
