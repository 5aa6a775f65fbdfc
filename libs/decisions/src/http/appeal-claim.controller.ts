import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { AppealId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { AppealReader } from '../appeal.reader.js'
import { ClaimAppeal } from '../use-cases/claim-appeal.use-case.js'
import { ReleaseAppealClaim } from '../use-cases/release-appeal-claim.use-case.js'
import { RenewAppealClaim } from '../use-cases/renew-appeal-claim.use-case.js'
import { AppealLeaseDto } from './appeal.dto.js'
import { AppealView } from './appeal.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/appeals/:appealId')
export class AppealClaimController {
  constructor(
    private readonly reader: AppealReader,
    private readonly claimAppeal: ClaimAppeal,
    private readonly renewAppealClaim: RenewAppealClaim,
    private readonly releaseAppealClaim: ReleaseAppealClaim,
  ) {}

  /** Claims an appeal, unless the caller decided, wrote, reported, imposed or bears what it is about. */
  @Post('claim')
  @HttpCode(200)
  @ApiOkResponse({ type: AppealView })
  @Problems('not-found', 'claimed-by-other', 'already-decided', 'conflict-of-interest', 'claim-limit-reached')
  async claim(@CurrentActor() actor: Actor, @PathId('appealId') appealId: AppealId): Promise<AppealView> {
    await this.claimAppeal.execute(actor, appealId)
    return this.view(actor, appealId)
  }

  /** Prolongs the caller's claim. */
  @Post('renew')
  @HttpCode(200)
  @ApiOkResponse({ type: AppealView })
  @Problems('not-found', 'lease-lost', 'already-decided')
  async renew(
    @CurrentActor() actor: Actor,
    @PathId('appealId') appealId: AppealId,
    @Body() { leaseToken }: AppealLeaseDto,
  ): Promise<AppealView> {
    await this.renewAppealClaim.execute(actor, appealId, leaseToken)
    return this.view(actor, appealId)
  }

  /** Gives the appeal back undecided. */
  @Post('release')
  @HttpCode(200)
  @ApiOkResponse({ type: AppealView })
  @Problems('not-found', 'lease-lost', 'already-decided')
  async release(
    @CurrentActor() actor: Actor,
    @PathId('appealId') appealId: AppealId,
    @Body() { leaseToken }: AppealLeaseDto,
  ): Promise<AppealView> {
    await this.releaseAppealClaim.execute(actor, appealId, leaseToken)
    return this.view(actor, appealId)
  }

  private async view(actor: Actor, appealId: AppealId): Promise<AppealView> {
    const viewer = { id: actor.userId, seesReporters: actor.role !== 'moderator' }
    return AppealView.of(await this.reader.file(actor, appealId), viewer)
  }
}
