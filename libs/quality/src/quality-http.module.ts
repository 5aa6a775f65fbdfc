import { Module } from '@nestjs/common'
import { StatsController } from './http/stats.controller.js'
import { QualityModule } from './quality.module.js'

/** Figures about reviewing, for the staff. */
@Module({ imports: [QualityModule], controllers: [StatsController] })
export class QualityHttpModule {}
