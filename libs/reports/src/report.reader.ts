import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type ReportId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { ReportRepository, type AnsweredReport } from './storage/report.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as ReportId

/** What a person reported, and what came of it. */
@Injectable()
export class ReportReader {
  constructor(private readonly reports: ReportRepository) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: AnsweredReport[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? highestId : decodeCursor<[ReportId]>(query.cursor, [isReportId])[0]
    const page = { before, limit: query.limit + 1 }
    const rows = await this.reports.listByReporter(actor.siteId, actor.userId, page)
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}

function isReportId(value: unknown): value is ReportId {
  return isUuid(value)
}
