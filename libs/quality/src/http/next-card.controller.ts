import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common'
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor, Problems, type Actor } from '@moderato/http'
import { CaseAnswer } from '@moderato/reviewing'
import { SecondReviewReader } from '../second-review.reader.js'
import { ClaimNextCard } from '../use-cases/claim-next-card.use-case.js'
import { NextCardView } from './next-card.view.js'
import { ClaimSecondReviewDto } from './second-review.dto.js'
import { SecondReviewView } from './second-review.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cards')
export class NextCardController {
  constructor(
    private readonly claimNext: ClaimNextCard,
    private readonly cases: CaseAnswer,
    private readonly reviews: SecondReviewReader,
  ) {}

  /**
   * Takes what the caller looks at next: the most urgent case, or, for the share of decisions that are made twice, one
   * that somebody else made. A second review that the caller holds already is at `/moderation/second-reviews/overview`.
   */
  @Post('claim-next')
  @HttpCode(200)
  @ApiOkResponse({ type: NextCardView })
  @ApiNoContentResponse({ description: 'Nothing waits.' })
  @Problems('queue-unknown', 'claim-limit-reached')
  async claim(
    @CurrentActor() actor: Actor,
    @Body() dto: ClaimSecondReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NextCardView | undefined> {
    const card = await this.claimNext.execute(actor, dto.queues ?? null)
    if (card === null) {
      void reply.code(204)
      return undefined
    }
    if (card.kind === 'case') {
      return { kind: 'case', case: await this.cases.view(actor, card.caseId), secondReview: null }
    }
    const review = await this.reviews.blindCase(actor, card.reviewId)
    return { kind: 'second-review', case: null, secondReview: SecondReviewView.of(review) }
  }
}
