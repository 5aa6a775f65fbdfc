import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common'
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { CaseReader } from '../case.reader.js'
import { ClaimCase } from '../use-cases/claim-case.use-case.js'
import { ClaimNextCase } from '../use-cases/claim-next-case.use-case.js'
import { ReleaseClaim } from '../use-cases/release-claim.use-case.js'
import { RenewClaim } from '../use-cases/renew-claim.use-case.js'
import { ClaimNextDto, LeaseTokenDto } from './case.dto.js'
import { CaseView } from './case.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases')
export class ClaimController {
  constructor(
    private readonly cases: CaseReader,
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
    if (caseId !== null) return this.view(actor, caseId)
    void reply.code(204)
    return undefined
  }

  /** Claims one case. The holder gets the same claim again. */
  @Post(':caseId/claim')
  @HttpCode(200)
  @Problems('not-found', 'claimed-by-other', 'case-not-routed', 'already-decided', 'conflict-of-interest')
  async claim(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseView> {
    return this.withFreshCase(actor, caseId, () => this.claimCase.execute(actor, caseId))
  }

  /** Prolongs the caller's claim. */
  @Post(':caseId/renew')
  @HttpCode(200)
  @Problems('not-found', 'lease-lost')
  async renew(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: LeaseTokenDto,
  ): Promise<CaseView> {
    return this.withFreshCase(actor, caseId, () => this.renewClaim.execute(actor, caseId, dto.leaseToken))
  }

  /** Gives the case back undecided. */
  @Post(':caseId/release')
  @HttpCode(200)
  @Problems('not-found', 'lease-lost')
  async release(
    @CurrentActor() actor: Actor,
    @PathId('caseId') caseId: CaseId,
    @Body() dto: LeaseTokenDto,
  ): Promise<CaseView> {
    return this.withFreshCase(actor, caseId, () => this.releaseClaim.execute(actor, caseId, dto.leaseToken))
  }

  private async view(actor: Actor, caseId: CaseId): Promise<CaseView> {
    const viewer = { id: actor.userId, seesReporters: actor.role !== 'moderator' }
    return CaseView.ofFile(await this.cases.file(actor, caseId), viewer)
  }

  /** Answers the case as it is afterwards, also beside a refusal: the reviewer sees at once what happened meanwhile. */
  private async withFreshCase(actor: Actor, caseId: CaseId, act: () => Promise<void>): Promise<CaseView> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'not-found') throw error
      throw new DomainError(error.code as ProblemCode, error.detail, {
        ...error.extra,
        case: await this.view(actor, caseId),
      })
    }
    return this.view(actor, caseId)
  }
}
