import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common'
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { CaseId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { ClaimCase } from '../use-cases/claim-case.use-case.js'
import { ClaimNextCase } from '../use-cases/claim-next-case.use-case.js'
import { ReleaseClaim } from '../use-cases/release-claim.use-case.js'
import { RenewClaim } from '../use-cases/renew-claim.use-case.js'
import { CaseAnswer } from './case-answer.js'
import { ClaimNextDto, LeaseTokenDto, ReleaseDto } from './case.dto.js'
import { CaseView } from './case.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases')
export class ClaimController {
  constructor(
    private readonly answer: CaseAnswer,
    private readonly claimNextCase: ClaimNextCase,
    private readonly claimCase: ClaimCase,
    private readonly renewClaim: RenewClaim,
    private readonly releaseClaim: ReleaseClaim,
  ) {}

  /** Takes the most urgent case that waits for the caller. */
  @Post('claim-next')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @ApiNoContentResponse({ description: 'Nothing waits.' })
  @Problems('queue-unknown', 'claim-limit-reached')
  async claimNext(
    @CurrentActor() actor: Actor,
    @Body() dto: ClaimNextDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView | undefined> {
    const caseId = await this.claimNextCase.execute(actor, dto.queues ?? null)
    if (caseId !== null) return this.answer.view(actor, caseId)
    void reply.code(204)
    return undefined
  }

  /** Claims one case. The holder gets the same claim again. */
  @Post(':caseId/claim')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems(
    'not-found',
    'claimed-by-other',
    'case-not-routed',
    'already-decided',
    'conflict-of-interest',
    'skill-missing',
  )
  async claim(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseView> {
    return this.answer.after(actor, caseId, () => this.claimCase.execute(actor, caseId))
  }

  /** Prolongs the caller's claim. */
  @Post(':caseId/renew')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'lease-lost')
  async renew(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: LeaseTokenDto,
  ): Promise<CaseView> {
    return this.answer.after(actor, caseId, () => this.renewClaim.execute(actor, caseId, dto.leaseToken))
  }

  /** Gives the case back undecided. Leads can take it out of anybody's hands. */
  @Post(':caseId/release')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found', 'lease-lost', 'case-not-routed', 'already-decided')
  async release(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: ReleaseDto,
  ): Promise<CaseView> {
    const input = { leaseToken: dto.leaseToken ?? null, reason: dto.reason ?? null }
    return this.answer.after(actor, caseId, () => this.releaseClaim.execute(actor, caseId, input))
  }
}
