import { Injectable } from '@nestjs/common'
import { Clock, DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import {
  isReadable,
  spanOf,
  type CategoryFigures,
  type DecisionTime,
  type QueueFigures,
  type ReversalFigures,
  type SeriesPoint,
  type StatsInterval,
  type StatsSpan,
  type Workload,
} from './domain/stats.js'
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

/** What is asked for. */
export interface StatsWish {
  interval: StatsInterval
  from?: Date
  to?: Date
}

/** Figures about reviewing. */
@Injectable()
export class StatsReader {
  constructor(
    private readonly series: SeriesRepository,
    private readonly totals: TotalsRepository,
    private readonly workload: WorkloadRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `validation-failed` when the span runs backwards or has too many steps */
  async site(actor: Actor, wish: StatsWish): Promise<SiteStats> {
    const { siteId, userId, role } = actor
    const span = this.span(wish)
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

  /** What the caller did; null when that was nothing. @throws DomainError `validation-failed` */
  async own(actor: Actor, wish: StatsWish): Promise<StatsSpan & { workload: Workload | null }> {
    const span = this.span(wish)
    const [workload] = await this.workload.list(actor.siteId, span, actor.userId)
    return { ...span, workload: workload ?? null }
  }

  private span(wish: StatsWish): StatsSpan {
    const span = spanOf(this.clock.now(), wish.interval, wish)
    if (isReadable(span, wish.interval)) return span
    const errors = [{ pointer: '/from', detail: 'must be before `to`, and at most 800 steps before it' }]
    throw new DomainError<ProblemCode>('validation-failed', null, { errors })
  }
}
