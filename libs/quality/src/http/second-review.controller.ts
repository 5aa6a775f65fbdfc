import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common'
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { SecondReviewId } from '@moderato/kernel'
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
import { SecondReviewReader } from '../second-review.reader.js'
import { ClaimNextSecondReview } from '../use-cases/claim-next-second-review.use-case.js'
import { DecideSecondReview } from '../use-cases/decide-second-review.use-case.js'
import { ReleaseSecondReview } from '../use-cases/release-second-review.use-case.js'
import { RenewSecondReview } from '../use-cases/renew-second-review.use-case.js'
import { ClaimSecondReviewDto, DecideSecondReviewDto, SecondReviewLeaseDto } from './second-review.dto.js'
import { SecondOpinionView, SecondReviewOverviewView, SecondReviewView } from './second-review.view.js'

@ApiTags('Quality')
@Access('moderator')
@Controller('v1/sites/:site/moderation/second-reviews')
export class SecondReviewController {
  constructor(
    private readonly reader: SecondReviewReader,
    private readonly claimNext: ClaimNextSecondReview,
    private readonly renewHold: RenewSecondReview,
    private readonly releaseHold: ReleaseSecondReview,
    private readonly decideReview: DecideSecondReview,
  ) {}

  /** How many decisions wait for the caller's second opinion, by queue. */
  @Get('overview')
  @ApiOkResponse({ type: SecondReviewOverviewView })
  async overview(@CurrentActor() actor: Actor): Promise<SecondReviewOverviewView> {
    return SecondReviewOverviewView.of(await this.reader.overview(actor))
  }

  /** Takes the oldest decision that waits for the caller's second opinion. Who holds one gets that again. */
  @Post('claim-next')
  @HttpCode(200)
  @ApiOkResponse({ type: SecondReviewView })
  @ApiNoContentResponse({ description: 'Nothing waits.' })
  @Problems('queue-unknown')
  async claim(
    @CurrentActor() actor: Actor,
    @Body() dto: ClaimSecondReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecondReviewView | undefined> {
    const id = await this.claimNext.execute(actor, dto.queues ?? null)
    if (id !== null) return this.view(actor, id)
    void reply.code(204)
    return undefined
  }

  /** What the caller holds. */
  @Get(':reviewId')
  @ApiOkResponse({ type: SecondReviewView })
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('reviewId') id: SecondReviewId): Promise<SecondReviewView> {
    return this.view(actor, id)
  }

  /** Prolongs the caller's hold. */
  @Post(':reviewId/renew')
  @HttpCode(200)
  @ApiOkResponse({ type: SecondReviewView })
  @Problems('lease-lost')
  async renew(
    @CurrentActor() actor: Actor,
    @PathId('reviewId') id: SecondReviewId,
    @Body() { leaseToken }: SecondReviewLeaseDto,
  ): Promise<SecondReviewView> {
    await this.renewHold.execute(actor, id, leaseToken)
    return this.view(actor, id)
  }

  /** Gives the hold back without an opinion; it is not offered to the caller again. */
  @Post(':reviewId/release')
  @HttpCode(204)
  @Problems('lease-lost')
  async release(
    @CurrentActor() actor: Actor,
    @PathId('reviewId') id: SecondReviewId,
    @Body() { leaseToken }: SecondReviewLeaseDto,
  ): Promise<void> {
    await this.releaseHold.execute(actor, id, leaseToken)
  }

  /** Says what the caller would have decided. Nothing changes for readers, author or reporters. */
  @Post(':reviewId/decisions')
  @HttpCode(201)
  @ApiCreatedResponse({ type: SecondOpinionView })
  @TakesIdempotencyKey()
  @Problems('lease-lost', 'conflict-of-interest', 'policy-code-unknown')
  async decide(
    @CurrentActor() actor: Actor,
    @PathId('reviewId') id: SecondReviewId,
    @Body() dto: DecideSecondReviewDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<SecondOpinionView> {
    return this.decideReview.execute(actor, { ...dto, id, explanation: dto.explanation ?? null, idempotency })
  }

  private async view(actor: Actor, id: SecondReviewId): Promise<SecondReviewView> {
    return SecondReviewView.of(await this.reader.blindCase(actor, id))
  }
}
