import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import { endHolds, liftOverdue, remind, type SweptRow } from './deadline-statements.js'

/** A case that the clock did something to. */
export interface SweptCase {
  siteId: SiteId
  caseId: CaseId
  queueId: string | null
  version: number
}

/** Some cases of any site, or one. */
export type DeadlineScope = { limit: number } | { siteId: SiteId; caseId: CaseId }

/**
 * What the clock does to cases. Reads cases, never queues of jobs: what fell due while Redis was empty or no worker ran is
 * found by the next look. Looking again, late or in any order changes nothing, because what was done is not due any more.
 */
@Injectable()
export class DeadlineSweep {
  constructor(private readonly database: Database) {}

  /** T9: one level and one tier up, once for each level. */
  liftOverdue(scope: DeadlineScope): Promise<SweptCase[]> {
    return this.run(liftOverdue, scope)
  }

  /** T7, by time: back into the queue. */
  endHolds(scope: DeadlineScope): Promise<SweptCase[]> {
    return this.run(endHolds, scope)
  }

  /** Cases whose deadline is near, each told once per deadline. No transition: nothing about the case changes. */
  remind(scope: DeadlineScope): Promise<SweptCase[]> {
    return this.run(remind, scope)
  }

  private async run(
    statements: Readonly<Record<'all' | 'one', Statement<SweptRow>>>,
    scope: DeadlineScope,
  ): Promise<SweptCase[]> {
    const rows =
      'limit' in scope
        ? await this.database.query(statements.all, [scope.limit])
        : await this.database.query(statements.one, [scope.siteId, scope.caseId])
    return rows.map(({ site_id, id, queue_id, version }) => {
      return { siteId: site_id, caseId: id, queueId: queue_id, version }
    })
  }
}
