import { Module } from '@nestjs/common'
import { StatsReader } from './stats.reader.js'
import { SeriesRepository } from './storage/series.repository.js'
import { TotalsRepository } from './storage/totals.repository.js'
import { WorkloadRepository } from './storage/workload.repository.js'

/** How well reviewing goes. */
@Module({
  providers: [SeriesRepository, StatsReader, TotalsRepository, WorkloadRepository],
  exports: [StatsReader],
})
export class QualityModule {}
