import { Injectable } from '@nestjs/common'
import type { ReportCategory } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import {
  byCategory,
  figuresOf,
  type AgreementFigures,
  type AgreementPoint,
  type CategoryAgreement,
  type QueueAgreement,
} from './domain/agreement-figures.js'
import type { StatsInterval, StatsSpan } from './domain/stats.js'
import { StatsSpans, type StatsWish } from './stats-spans.js'
import { AgreementRepository, type AgreementKey } from './storage/agreement.repository.js'
import { TotalsRepository } from './storage/totals.repository.js'

/** How far people agree, and how appeals end. */
export interface SiteAgreement extends StatsSpan {
  interval: StatsInterval
  overall: AgreementFigures
  queues: QueueAgreement[]
  categories: CategoryAgreement[]
  series: AgreementPoint[]
}

/** Figures about second opinions and appeals, of nobody in particular. */
@Injectable()
export class AgreementReader {
  constructor(
    private readonly agreement: AgreementRepository,
    private readonly totals: TotalsRepository,
    private readonly spans: StatsSpans,
  ) {}

  /** @throws DomainError `validation-failed` when the span runs backwards or has too many steps */
  async site({ siteId }: Actor, wish: StatsWish): Promise<SiteAgreement> {
    const span = this.spans.of(wish)
    const [pairs, verdicts, series, queues] = await Promise.all([
      this.agreement.listPairs(siteId, span),
      this.agreement.listVerdicts(siteId, span),
      this.agreement.listSteps(siteId, span, wish.interval),
      this.totals.listQueues(siteId, span),
    ])
    const figures = (key: AgreementKey) => {
      const verdict = verdicts.find((row) => row.key === key) ?? { upheld: 0, overturned: 0 }
      return figuresOf(
        pairs.filter((row) => row.key === key),
        verdict,
      )
    }
    const keys = new Set([...pairs, ...verdicts].map(({ key }) => key))
    const categories = [...keys].flatMap((key): CategoryAgreement[] => {
      const [kind, category] = key.split(' ')
      return kind === 'category' ? [{ category: category as ReportCategory, ...figures(key) }] : []
    })
    return {
      ...{ ...span, interval: wish.interval, series, overall: figures('all'), categories: byCategory(categories) },
      queues: queues.map(({ id, name }) => ({ id, name, ...figures(`queue ${id}`) })),
    }
  }
}
