import { Module } from '@nestjs/common'
import { ComparisonController } from './http/comparison.controller.js'
import { NextCardController } from './http/next-card.controller.js'
import { SecondReviewController } from './http/second-review.controller.js'
import { StatsController } from './http/stats.controller.js'
import { ReviewingHttpModule } from '@moderato/reviewing'
import { QualityModule } from './quality.module.js'

/** Second opinions and figures about reviewing, for the staff. */
@Module({
  imports: [QualityModule, ReviewingHttpModule],
  controllers: [ComparisonController, NextCardController, SecondReviewController, StatsController],
})
export class QualityHttpModule {}
