import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CaseId, UserId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { EscalateCase } from '../use-cases/escalate-case.use-case.js'
import { HandOverCase } from '../use-cases/hand-over-case.use-case.js'
import { HoldCase } from '../use-cases/hold-case.use-case.js'
import { ColleagueReader } from '../colleague.reader.js'
import { CaseAnswer } from './case-answer.js'
import { CaseView } from './case.view.js'
import { ColleaguePageView, ColleagueView } from './colleague.view.js'
import { EscalateDto, HandOverDto, HoldDto } from './handling.dto.js'

/** What reviewers do with a case in hand beside deciding it. */
@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases/:caseId')
export class HandlingController {
  constructor(
    private readonly answer: CaseAnswer,
    private readonly holdCase: HoldCase,
    private readonly escalateCase: EscalateCase,
    private readonly handOverCase: HandOverCase,
    private readonly colleagues: ColleagueReader,
  ) {}

  /** Puts a claimed case aside, or holds it longer. The deadline keeps running; claiming the case takes it up again. */
  @Post('hold')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'lease-lost', 'case-not-routed', 'already-decided')
  async hold(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId, @Body() dto: HoldDto): Promise<CaseView> {
    const input = { ...dto, leaseToken: dto.leaseToken ?? null }
    return this.answer.after(actor, caseId, () => this.holdCase.execute(actor, caseId, input))
  }

  /** Sends the case one level up, into the senior queue. Leads can do so with any undecided case. */
  @Post('escalate')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'lease-lost', 'case-not-routed', 'already-decided', 'escalation-limit-reached')
  async escalate(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: EscalateDto,
  ): Promise<CaseView> {
    const input = { reason: dto.reason, leaseToken: dto.leaseToken ?? null }
    return this.answer.after(actor, caseId, () => this.escalateCase.execute(actor, caseId, input))
  }

  /** To whom the case could be handed over, and why not to whom not. */
  @Get('colleagues')
  @ApiOkResponse({ type: ColleaguePageView })
  @Problems('not-found')
  async listColleagues(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<ColleaguePageView> {
    const items = await this.colleagues.list(actor, caseId)
    return { items: items.map((one) => ColleagueView.of(one)), nextCursor: null }
  }

  /** Gives a case in hand to a named colleague. */
  @Post('hand-over')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'lease-lost', 'already-claimed', 'already-decided', 'reviewer-unfit', 'claim-limit-reached')
  async handOver(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: HandOverDto,
  ): Promise<CaseView> {
    const toUserId = dto.toUserId as UserId
    const input = { toUserId, reason: dto.reason ?? null, leaseToken: dto.leaseToken ?? null }
    return this.answer.after(actor, caseId, () => this.handOverCase.execute(actor, caseId, input))
  }
}
