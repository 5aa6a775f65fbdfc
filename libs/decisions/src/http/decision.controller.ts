import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger'
import { DomainError, type CaseId } from '@moderato/kernel'
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
import { CaseReader, CaseView } from '@moderato/reviewing'
import { DecideCase } from '../use-cases/decide-case.use-case.js'
import { DecideCaseDto, JudgementDto } from './decision.dto.js'
import { DecisionView } from './decision.view.js'

/** Refusals after which a reviewer needs to see the case as it is now. */
const changedCase = ['lease-lost', 'already-decided', 'new-grounds', 'conflict-of-interest']

function isChangedCase(error: unknown): error is DomainError {
  return error instanceof DomainError && changedCase.includes(String(error.code))
}

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases/:caseId/decisions')
export class DecisionController {
  constructor(
    private readonly decideCase: DecideCase,
    private readonly cases: CaseReader,
  ) {}

  /** Decides a claimed case. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: DecisionView })
  @TakesIdempotencyKey()
  @Problems(
    'not-found',
    'lease-lost',
    'already-decided',
    'new-grounds',
    'conflict-of-interest',
    'policy-code-unknown',
    'sanction-refused',
    'warning-needed',
  )
  async decide(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: DecideCaseDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<DecisionView> {
    const { leaseToken, coversReportSeq, contentVersion = null } = dto
    const basis = { caseId, leaseToken, coversReportSeq, contentVersion, idempotency }
    const input = { ...JudgementDto.judgementOf(dto), ...basis }
    try {
      return DecisionView.of(await this.decideCase.execute(actor, input))
    } catch (error) {
      if (!isChangedCase(error)) throw error
      const viewer = { id: actor.userId, seesReporters: actor.role !== 'moderator' }
      const fresh = CaseView.ofFile(await this.cases.file(actor, caseId), viewer)
      throw new DomainError(error.code, error.detail, { ...error.extra, case: fresh })
    }
  }
}
