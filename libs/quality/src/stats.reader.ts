import { Injectable } from '@nestjs/common'
import type { Actor } from '@moderato/http'
import type {
  CategoryFigures,
  DecisionTime,
  ExposurePoint,
  QueueFigures,
  ReversalFigures,
  SeriesPoint,
  StatsInterval,
  StatsSpan,
  Workload,
} from './domain/stats.js'
import { StatsSpans, type StatsWish } from './stats-spans.js'
import { AgreementRepository } from './storage/agreement.repository.js'
import { SeriesRepository } from './storage/series.repository.js'
import { TotalsRepository } from './storage/totals.repository.js'
import { WorkloadRepository } from './storage/workload.repository.js'

/** The figures of a site. */
export interface SiteStats extends StatsSpan {
  interval: StatsInterval
  series: SeriesPoint[]
  queues: QueueFigures[]
  categories: CategoryFigures[]
  decisionTime: DecisionTime
  reversals: ReversalFigures
  /** Everybody's for leads, the caller's own for moderators. */
  workload: Workload[]
}

/** What the caller did and met with. */
export interface OwnStats extends StatsSpan {
  workload: Workload | null
  /** How often somebody looked again at what the caller decided, and thought the same. */
  secondOpinions: { count: number; agreed: number }
  exposure: ExposurePoint[]
}

/** Figures about reviewing. */
@Injectable()
export class StatsReader {
  constructor(
    private readonly series: SeriesRepository,
    private readonly totals: TotalsRepository,
    private readonly workload: WorkloadRepository,
    private readonly agreement: AgreementRepository,
    private readonly spans: StatsSpans,
  ) {}

  /** @throws DomainError `validation-failed` when the span runs backwards or has too many steps */
  async site(actor: Actor, wish: StatsWish): Promise<SiteStats> {
    const { siteId, userId, role } = actor
    const span = this.spans.of(wish)
    const [series, queues, categories, decisionTime, reversals, workload] = await Promise.all([
      this.series.list(siteId, span, wish.interval),
      this.totals.listQueues(siteId, span),
      this.totals.listCategories(siteId, span),
      this.totals.decisionTime(siteId, span),
      this.totals.countReversals(siteId, span),
      this.workload.list(siteId, span, role === 'moderator' ? userId : null),
    ])
    return { ...span, interval: wish.interval, series, queues, categories, decisionTime, reversals, workload }
  }

  /** What the caller did, hour by hour or day by day; nobody else is shown it so. @throws DomainError `validation-failed` */
  async own({ siteId, userId }: Actor, wish: StatsWish): Promise<OwnStats> {
    const span = this.spans.of(wish)
    const [[workload], exposure, secondOpinions] = await Promise.all([
      this.workload.list(siteId, span, userId),
      this.workload.listExposure(siteId, span, userId, wish.interval),
      this.agreement.countOwn(siteId, span, userId),
    ])
    return { ...span, workload: workload ?? null, exposure, secondOpinions }
  }
}
