import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CaseId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { MoveCase } from '../use-cases/move-case.use-case.js'
import { TakeOverCase } from '../use-cases/take-over-case.use-case.js'
import { CaseAnswer } from './case-answer.js'
import { CaseView } from './case.view.js'
import { MoveDto, TakeOverDto } from './handling.dto.js'

/** What leads do with cases. */
@ApiTags('Moderation')
@Access('lead')
@Controller('v1/sites/:site/moderation/cases/:caseId')
export class LeadCaseController {
  constructor(
    private readonly answer: CaseAnswer,
    private readonly moveCase: MoveCase,
    private readonly takeOverCase: TakeOverCase,
  ) {}

  /** Moves a waiting case, or one put aside, into another queue. */
  @Post('move')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'queue-unknown', 'case-not-routed', 'claimed-by-other', 'already-decided')
  async move(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId, @Body() dto: MoveDto): Promise<CaseView> {
    const input = { queueId: dto.queueId, reason: dto.reason ?? null }
    return this.answer.after(actor, caseId, () => this.moveCase.execute(actor, caseId, input))
  }

  /** Takes a case out of a reviewer's hands, whose claim ends with it. */
  @Post('take-over')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'version-conflict', 'already-claimed', 'conflict-of-interest', 'claim-limit-reached')
  async takeOver(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: TakeOverDto,
  ): Promise<CaseView> {
    return this.answer.after(actor, caseId, () => this.takeOverCase.execute(actor, caseId, dto.version))
  }
}
