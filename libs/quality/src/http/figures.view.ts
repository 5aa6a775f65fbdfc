import { ApiProperty } from '@nestjs/swagger'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import type { CategoryFigures, DecisionTime, QueueFigures, ReversalFigures, Workload } from '../domain/stats.js'

const seconds = (description: string) => ({ type: Number, nullable: true, description: `${description}, seconds.` })

export class DecisionTimeView implements DecisionTime {
  @ApiProperty({ type: Number, description: 'Decisions in the span.' })
  count!: number

  @ApiProperty(seconds('Half of the decisions took at most this long from the first report'))
  p50Sec!: number | null

  @ApiProperty(seconds('90 % took at most this long'))
  p90Sec!: number | null

  @ApiProperty(seconds('95 % took at most this long'))
  p95Sec!: number | null

  @ApiProperty(seconds('99 % took at most this long'))
  p99Sec!: number | null

  @ApiProperty({ type: Number, description: 'Made after the deadline.' })
  late!: number
}

export class QueueFiguresView implements Omit<QueueFigures, 'oldestAt'> {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Number, description: 'Undecided cases at this moment.' })
  depth!: number

  @ApiProperty({ type: Number, description: 'Of them, past their deadline.' })
  overdue!: number

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the case began that waits longest; null while none does.',
  })
  oldestAt!: string | null

  @ApiProperty({ type: Number })
  arrivals!: number

  @ApiProperty({ type: Number })
  decisions!: number

  @ApiProperty(seconds('95 % of the decisions took at most this long'))
  p95Sec!: number | null
}

export class CategoryFiguresView implements CategoryFigures {
  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory

  @ApiProperty({ type: Number })
  reports!: number

  @ApiProperty({ type: Number, description: 'Decisions on cases that named the category.' })
  decisions!: number

  @ApiProperty({ type: Number, description: 'Of them, those that hid or removed the comment.' })
  restricted!: number
}

export class ReversalFiguresView implements ReversalFigures {
  @ApiProperty({ type: Number, description: 'Taken back by the reviewer or a lead.' })
  reverted!: number

  @ApiProperty({ type: Number, description: 'Upheld on appeal, sanctions included.' })
  upheld!: number

  @ApiProperty({ type: Number, description: 'Overturned on appeal, sanctions included.' })
  overturned!: number

  @ApiProperty({ type: Number, nullable: true, description: 'Share of appeals that were overturned, 0 to 1.' })
  overturnedShare!: number | null
}

export class WorkloadView implements Workload {
  @ApiProperty({ type: String, format: 'uuid' })
  userId!: Workload['userId']

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Number })
  claims!: number

  @ApiProperty({ type: Number })
  decisions!: number

  @ApiProperty({ type: Number, description: 'Decisions that hid or removed a comment.' })
  restricted!: number

  @ApiProperty({ type: Number, description: 'Claims given back or lost undecided.' })
  returned!: number

  @ApiProperty({ type: Number, description: 'Decisions on cases of tier 2 and 3.' })
  hardDecisions!: number

  @ApiProperty(seconds('Half of the decisions came at most this long after the claim'))
  handlingSecP50!: number | null

  @ApiProperty({ type: Number, description: 'Own decisions overturned on appeal.' })
  overturned!: number
}
