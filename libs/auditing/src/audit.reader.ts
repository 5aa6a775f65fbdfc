import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type SiteId } from '@moderato/kernel'
import type { AuditEntry } from './domain/audit-entry.js'
import { AuditEventRepository, type AuditFilter, type AuditPlace } from './storage/audit-event.repository.js'

const exportRowsAtOnce = 1_000

/** The record of a site, for its leads. */
@Injectable()
export class AuditReader {
  constructor(private readonly events: AuditEventRepository) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    siteId: SiteId,
    filter: AuditFilter,
    page: { cursor?: string; limit: number },
  ): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
    const beyond = page.cursor === undefined ? null : placeOf(page.cursor)
    const rows = await this.events.list(siteId, filter, { order: 'newest', beyond, limit: page.limit + 1 })
    const items = rows.slice(0, page.limit)
    const last = rows.length > page.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.at, last.rowId, last.seq]) }
  }

  /** Every row, oldest first, read as fast as it is taken; rows that are written meanwhile come at the end. */
  async *all(siteId: SiteId, filter: AuditFilter): AsyncGenerator<AuditEntry> {
    let beyond: AuditPlace | null = null
    for (;;) {
      const rows: AuditEntry[] = await this.events.list(siteId, filter, {
        order: 'oldest',
        beyond,
        limit: exportRowsAtOnce,
      })
      yield* rows
      beyond = rows.at(-1) ?? null
      if (beyond === null || rows.length < exportRowsAtOnce) return
    }
  }
}

function placeOf(cursor: string): AuditPlace {
  const [at, rowId, seq] = decodeCursor<[string, string, number]>(cursor, [isTime, isUuid, isSeq])
  return { at, rowId, seq }
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value)
}

function isSeq(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31
}
