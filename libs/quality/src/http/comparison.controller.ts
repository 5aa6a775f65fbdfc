import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SecondReviewId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { SecondReviewReader } from '../second-review.reader.js'
import { ResolveDisagreement } from '../use-cases/resolve-disagreement.use-case.js'
import { ComparisonPageView, ComparisonView } from './comparison.view.js'
import { ComparisonQuery, ResolveDisagreementDto } from './second-review.dto.js'

/** What leads see of second opinions. */
@ApiTags('Quality')
@Access('lead')
@Controller('v1/sites/:site/moderation/second-reviews')
export class ComparisonController {
  constructor(
    private readonly reader: SecondReviewReader,
    private readonly resolveDisagreement: ResolveDisagreement,
  ) {}

  /** First and second opinions beside each other, newest first: those that differ, unless agreement is asked for. */
  @Get()
  @ApiOkResponse({ type: ComparisonPageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: ComparisonQuery): Promise<ComparisonPageView> {
    const isResolved = query.resolved === undefined ? null : query.resolved === 'true'
    const filter = { state: query.state, queueId: query.queue ?? null, isResolved }
    const { items, nextCursor } = await this.reader.comparisonPage(actor, filter, query)
    return { items: items.map((item) => ComparisonView.of(item)), nextCursor }
  }

  /** Settles a disagreement: the first decision stands, or is taken back. */
  @Post(':reviewId/resolution')
  @HttpCode(200)
  @ApiOkResponse({ type: ComparisonView })
  @Problems('not-found', 'already-decided', 'conflict-of-interest', 'decision-not-revertible', 'already-reverted')
  async resolve(
    @CurrentActor() actor: Actor,
    @PathId('reviewId') id: SecondReviewId,
    @Body() { resolution }: ResolveDisagreementDto,
  ): Promise<ComparisonView> {
    await this.resolveDisagreement.execute(actor, id, resolution)
    return ComparisonView.of(await this.reader.comparison(actor, id))
  }
}
