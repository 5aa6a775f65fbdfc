import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, DecisionId, SiteId } from '@moderato/kernel'

const add = statement<never>(
  'decisions.add-bulk-cases',
  `insert into bulk_case (site_id, bulk_id, case_id, report_count)
   select $1, $2, meant.id, meant.report_count from unnest($3::uuid[], $4::int[]) meant (id, report_count)`,
)

const listMeant = statement<{ case_id: CaseId; report_count: number }>(
  'decisions.list-meant-bulk-cases',
  `select case_id, report_count from bulk_case
   where site_id = $1 and bulk_id = $2 and decision_id is null and skip_code is null order by case_id`,
)

const listSkipped = statement<{ case_id: CaseId; skip_code: string }>(
  'decisions.list-skipped-bulk-cases',
  `select case_id, skip_code from bulk_case
   where site_id = $1 and bulk_id = $2 and skip_code is not null order by case_id`,
)

const take = statement<{ case_id: CaseId }>(
  'decisions.take-bulk-case',
  `update bulk_case set decision_id = $4
   where site_id = $1 and bulk_id = $2 and case_id = $3 and decision_id is null and skip_code is null returning case_id`,
)

const skip = statement<never>(
  'decisions.skip-bulk-case',
  `update bulk_case set skip_code = $4
   where site_id = $1 and bulk_id = $2 and case_id = $3 and decision_id is null and skip_code is null`,
)

const hasClaim = statement<{ has_claim: boolean }>(
  'decisions.has-claim-of-right',
  'select exists (select from legal_notice where site_id = $1 and case_id = $2) as has_claim',
)

/** A case as the request saw it. */
export interface SeenCase {
  id: CaseId
  reportCount: number
}

/** One case of one request. */
export interface BulkCaseKey {
  bulkId: string
  caseId: CaseId
}

/** How far requests that decide many cases have come. */
@Injectable()
export class BulkCaseRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, siteId: SiteId, bulkId: string, meant: readonly SeenCase[]): Promise<void> {
    const ids = meant.map(({ id }) => id)
    const counts = meant.map(({ reportCount }) => reportCount)
    await tx.query(add, [siteId, bulkId, ids, counts])
  }

  /** What is still to be done, oldest case first. */
  async listMeant(siteId: SiteId, bulkId: string): Promise<SeenCase[]> {
    const rows = await this.database.query(listMeant, [siteId, bulkId])
    return rows.map(({ case_id, report_count }) => ({ id: case_id, reportCount: report_count }))
  }

  /** What was refused, with the problem code that says why, oldest case first. */
  async listSkipped(siteId: SiteId, bulkId: string): Promise<{ caseId: CaseId; code: string }[]> {
    const rows = await this.database.query(listSkipped, [siteId, bulkId])
    return rows.map(({ case_id, skip_code }) => ({ caseId: case_id, code: skip_code }))
  }

  /** Makes the case this transaction's to decide; waits for whoever is at it. @returns false when it is done by then */
  async take(tx: Tx, siteId: SiteId, { bulkId, caseId }: BulkCaseKey, decisionId: DecisionId): Promise<boolean> {
    return (await tx.query(take, [siteId, bulkId, caseId, decisionId])).length === 1
  }

  /** Whether somebody claims a right in the case, or an authority orders something; the case must be locked. */
  async hasClaim(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<boolean> {
    return (await tx.query(hasClaim, [siteId, caseId]))[0]?.has_claim === true
  }

  /** Leaves the case alone for good; without effect on one that somebody decided meanwhile. */
  async skip(tx: Tx, siteId: SiteId, { bulkId, caseId }: BulkCaseKey, code: string): Promise<void> {
    await tx.query(skip, [siteId, bulkId, caseId, code])
  }
}
