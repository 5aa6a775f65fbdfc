import { ApiProperty } from '@nestjs/swagger'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import type { SiteAgreement } from '../agreement.reader.js'
import type { AgreementFigures, CategoryAgreement, QueueAgreement } from '../domain/agreement-figures.js'
import { statsIntervals, type StatsInterval } from '../domain/stats.js'

const share = (description: string) => ({ type: Number, nullable: true, description })

export class AgreementFiguresView implements AgreementFigures {
  @ApiProperty({ type: Number, description: 'Second opinions given in the span.' })
  count!: number

  @ApiProperty(share('Share with the same outcome, 0 to 1; null without any.'))
  observed!: number | null

  @ApiProperty(share('Share that chance alone would give.'))
  expected!: number | null

  @ApiProperty(share("Cohen's kappa, -1 to 1; null without opinions, and where all of them are the same."))
  kappa!: number | null

  @ApiProperty(share('Lower bound of the 95 % confidence interval of kappa.'))
  low!: number | null

  @ApiProperty(share('Upper bound of it.'))
  high!: number | null

  @ApiProperty({ type: Number, description: 'Appeals after which the decision stood.' })
  upheld!: number

  @ApiProperty({ type: Number, description: 'Appeals after which it did not.' })
  overturned!: number

  @ApiProperty(share('Share of appeals that were overturned, 0 to 1; null without any.'))
  overturnedShare!: number | null
}

export class QueueAgreementView extends AgreementFiguresView implements QueueAgreement {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class CategoryAgreementView extends AgreementFiguresView implements CategoryAgreement {
  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory
}

export class AgreementPointView {
  @ApiProperty({ type: String, format: 'date-time', description: 'Beginning of the step.' })
  at!: string

  @ApiProperty({ type: Number, description: 'Second opinions given.' })
  count!: number

  @ApiProperty({ type: Number, description: 'Of those, with the same outcome.' })
  agreed!: number
}

export class AgreementStatsView {
  @ApiProperty({ type: String, format: 'date-time' })
  from!: string

  @ApiProperty({ type: String, format: 'date-time' })
  to!: string

  @ApiProperty({ enum: statsIntervals })
  interval!: StatsInterval

  @ApiProperty({ type: AgreementFiguresView })
  overall!: AgreementFiguresView

  @ApiProperty({ type: [QueueAgreementView], description: 'Every queue, the default one first.' })
  queues!: QueueAgreementView[]

  @ApiProperty({
    type: [CategoryAgreementView],
    description: 'Categories that came up; a case counts in each of its own.',
  })
  categories!: CategoryAgreementView[]

  @ApiProperty({ type: [AgreementPointView], description: 'Oldest first, empty steps included.' })
  series!: AgreementPointView[]

  static of({ from, to, series, ...figures }: SiteAgreement): AgreementStatsView {
    const points = series.map(({ at, count, agreed }) => ({ at: at.toISOString(), count, agreed }))
    return { ...figures, from: from.toISOString(), to: to.toISOString(), series: points }
  }
}
