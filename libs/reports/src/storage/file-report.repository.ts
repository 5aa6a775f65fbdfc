import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, newId, type CommentId, type ReportId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode, ReportCategory } from '@moderato/contracts'
import type { IdempotentRequest } from '@moderato/http'
import type { FiledReport } from '../domain/report.js'
import { fileReportAgainStatement, fileReportStatement, type FiledRow } from './file-report-statements.js'

/** A report ready to be written. */
export interface NewReport {
  id: ReportId
  commentId: CommentId
  reporterId: UserId
  category: ReportCategory
  /** Normalised, at most 100 characters; null for none. */
  reason: string | null
  /** Keyed hash of where it came from; null for a report that came over no network. */
  addressHash: Buffer | null
  idempotency: IdempotentRequest | null
}

/** What a second report by the same person runs into; after a decision the outcome, which was told already, is first. */
const repetitions = ['report_comment_id_reporter_id_key', 'notice_reference_key']

@Injectable()
export class FileReportRepository {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * Files the report in one statement.
   *
   * @returns what came of it; `judged` when the comment's last case is over, and nothing was written; null when the
   *   comment is not shown or is the reporter's own
   */
  async file(siteId: SiteId, report: NewReport): Promise<FiledReport | 'judged' | null> {
    const [row] = await this.database.query(fileReportStatement, valuesOf(siteId, report))
    if (row === undefined) return null
    if (row.outcome === 'judged') return 'judged'
    this.bell.ring()
    return toFiledReport(report, row)
  }

  /**
   * Files a report on a comment that was judged; its cases must be locked.
   *
   * @param reopens - whether what was cleared gets a new case all the same
   * @returns null when the comment is not shown or is the reporter's own
   */
  async fileAgain(tx: Tx, siteId: SiteId, report: NewReport, reopens: boolean): Promise<FiledReport | null> {
    const [row] = await tx.query(fileReportAgainStatement, [...valuesOf(siteId, report), reopens])
    tx.afterCommit(() => this.bell.ring())
    return row === undefined ? null : toFiledReport(report, row)
  }
}

/** Lets a person's second report of a comment be known as such. @throws DomainError `already-reported` */
export async function orReplayed<Filed>(report: NewReport, filing: () => Promise<Filed>): Promise<Filed | 'replayed'> {
  try {
    return await filing()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'idempotency_key_pkey') return 'replayed'
    if (!repetitions.some((name) => name === constraint)) throw error
    // A repeated request can meet either constraint first; its key decides what it is told.
    if (report.idempotency !== null) return 'replayed'
    throw new DomainError<ProblemCode>('already-reported')
  }
}

function valuesOf(siteId: SiteId, report: NewReport): unknown[] {
  const { id, commentId, reporterId, category, reason, addressHash, idempotency } = report
  const key = [idempotency?.key ?? null, idempotency?.fingerprint ?? null]
  return [siteId, commentId, reporterId, category, reason, id, newId(), newId(), ...key, addressHash]
}

function toFiledReport({ id }: NewReport, row: FiledRow): FiledReport {
  return {
    reportId: id,
    caseId: row.case_id,
    caseState: row.state,
    caseVersion: row.version,
    seq: row.seq,
    queueId: row.queue_id,
    isCleared: row.outcome === 'cleared',
  }
}
