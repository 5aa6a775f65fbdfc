import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsDate, IsIn, IsOptional } from 'class-validator'
import { statsIntervals, type SeriesPoint, type StatsInterval } from '../domain/stats.js'
import type { OwnStats, SiteStats } from '../stats.reader.js'
import {
  CategoryFiguresView,
  DecisionTimeView,
  QueueFiguresView,
  ReversalFiguresView,
  WorkloadView,
} from './figures.view.js'

export class StatsQuery {
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Beginning; 24 hours before `to` by default, 30 days for a daily series.',
  })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'End, this moment by default.' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date

  @ApiPropertyOptional({ enum: statsIntervals, default: 'hour', description: 'Step of the series, in UTC.' })
  @IsOptional()
  @IsIn(statsIntervals)
  interval: StatsInterval = 'hour'
}

export class SeriesPointView {
  @ApiProperty({ type: String, format: 'date-time', description: 'Beginning of the step.' })
  at!: string

  @ApiProperty({ type: Number, description: 'Cases that began to wait for a decision.' })
  arrivals!: number

  @ApiProperty({ type: Number })
  decisions!: number

  @ApiProperty({ type: Number, description: 'Undecided cases at the end of the step.' })
  depth!: number

  @ApiProperty({ type: Number, nullable: true, description: 'Median time to decision, seconds.' })
  decisionSecP50!: number | null

  @ApiProperty({ type: Number, nullable: true, description: '95th percentile, seconds.' })
  decisionSecP95!: number | null

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Age of the oldest undecided case at the end of the step, seconds; null when none waited.',
  })
  oldestSec!: number | null

  static of(point: SeriesPoint): SeriesPointView {
    return { ...point, at: point.at.toISOString() }
  }
}

export class StatsView {
  @ApiProperty({ type: String, format: 'date-time' })
  from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  to!: string

  @ApiProperty({ enum: statsIntervals })
  interval!: StatsInterval

  @ApiProperty({ type: [SeriesPointView], description: 'Oldest first, empty steps included.' })
  series!: SeriesPointView[]

  @ApiProperty({ type: [QueueFiguresView] })
  queues!: QueueFiguresView[]

  @ApiProperty({ type: [CategoryFiguresView] })
  categories!: CategoryFiguresView[]

  @ApiProperty({ type: DecisionTimeView })
  decisionTime!: DecisionTimeView

  @ApiProperty({ type: ReversalFiguresView })
  reversals!: ReversalFiguresView

  @ApiProperty({ type: [WorkloadView], description: 'By person; moderators see their own only.' })
  workload!: WorkloadView[]

  static of({ from, to, series, queues, ...figures }: SiteStats): StatsView {
    const span = { from: from.toISOString(), to: to.toISOString() }
    const shown = queues.map((queue) => ({ ...queue, oldestAt: queue.oldestAt?.toISOString() ?? null }))
    return { ...span, series: series.map((point) => SeriesPointView.of(point)), queues: shown, ...figures }
  }
}

export class ExposurePointView {
  @ApiProperty({ type: String, format: 'date-time', description: 'Beginning of the step.' })
  at!: string

  @ApiProperty({ type: Number })
  decisions!: number

  @ApiProperty({ type: Number, description: 'On cases of tier 2 and 3: what is hard to look at.' })
  hardDecisions!: number
}

export class OwnSecondOpinionsView {
  @ApiProperty({ type: Number, description: 'Own decisions that somebody made again, blind.' })
  count!: number

  @ApiProperty({ type: Number, description: 'Of those, with the same outcome.' })
  agreed!: number
}

/** What the caller did; nobody else is shown it step by step. */
export class OwnStatsView {
  @ApiProperty({ type: String, format: 'date-time' })
  from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  to!: string

  @ApiProperty({ type: WorkloadView, nullable: true, description: 'Null when the caller did nothing in the span.' })
  workload!: WorkloadView | null

  @ApiProperty({ type: OwnSecondOpinionsView })
  secondOpinions!: OwnSecondOpinionsView

  @ApiProperty({ type: [ExposurePointView], description: 'Oldest first, empty steps included.' })
  exposure!: ExposurePointView[]

  static of({ from, to, workload, secondOpinions, exposure }: OwnStats): OwnStatsView {
    const points = exposure.map((point) => ({ ...point, at: point.at.toISOString() }))
    return { from: from.toISOString(), to: to.toISOString(), workload, secondOpinions, exposure: points }
  }
}
