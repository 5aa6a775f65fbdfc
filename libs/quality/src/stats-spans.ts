import { Injectable } from '@nestjs/common'
import { Clock, DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { isReadable, spanOf, type StatsInterval, type StatsSpan } from './domain/stats.js'

/** What is asked for. */
export interface StatsWish {
  interval: StatsInterval
  from?: Date
  to?: Date
}

/** The time that figures are asked about. */
@Injectable()
export class StatsSpans {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError `validation-failed` when the span runs backwards or has too many steps */
  of(wish: StatsWish): StatsSpan {
    const span = spanOf(this.clock.now(), wish.interval, wish)
    if (isReadable(span, wish.interval)) return span
    const errors = [
      { pointer: '/from', detail: 'must be before `to`, and at most 800 steps before it', rule: 'invalid' },
    ]
    throw new DomainError<ProblemCode>('validation-failed', null, { errors })
  }
}
