import { DomainError } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'

/** How much a person wrote lately, by the database's clock. */
export interface RecentCounts {
  /** Comments under this article, deleted ones counted. */
  inThread: number
  inDay: number
  /** Seconds until the pause between two comments is over; zero or less when it is. */
  pauseLeftSec: number
}

/** @throws DomainError `comment-limit-reached`, saying which limit and, for a pause, how long it lasts */
export function refuseOverLimit(counts: RecentCounts, settings: SiteSettings): void {
  const refuse = (limit: string, retryAfterSec: number): never => {
    throw new DomainError<ProblemCode>('comment-limit-reached', null, { limit, retryAfterSec })
  }
  if (settings.commentsPerThreadMax !== null && counts.inThread >= settings.commentsPerThreadMax)
    refuse('thread', 86_400)
  if (settings.commentsPerDayMax !== null && counts.inDay >= settings.commentsPerDayMax) refuse('day', 3_600)
  if (counts.pauseLeftSec > 0) refuse('pause', Math.ceil(counts.pauseLeftSec))
}
