import { Injectable } from '@nestjs/common'
import { Database, statementVariant } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import type { CaseFilter, CaseSort } from '../domain/case-filter.js'
import type { ModerationCase } from '../domain/moderation-case.js'
import { caseOrders, type CaseKey } from './case-order.js'
import { caseColumns, caseJoins, toCase, type CaseRow } from './case-row.js'
import { searchCases } from './case-search.js'

/** A page of a list of cases. */
export interface CasePage {
  sort: CaseSort
  /** Of the last case of the page before; null for the first page. */
  after: CaseKey | null
  limit: number
}

/** A case with its place in the list. */
export interface PlacedCase {
  moderationCase: ModerationCase
  key: CaseKey
}

/** Cases by the many ways of asking for them. */
@Injectable()
export class CaseListRepository {
  constructor(private readonly database: Database) {}

  async list(siteId: SiteId, filter: CaseFilter, page: CasePage): Promise<PlacedCase[]> {
    const { name, text, values } = listStatement(siteId, filter, page)
    const rows = await this.database.query(statementVariant<CaseRow & { key: CaseKey }>(name, text), values)
    return rows.map((row) => ({ moderationCase: toCase(row), key: row.key }))
  }

  /** Number of cases, counted up to `most`. */
  async count(siteId: SiteId, filter: CaseFilter, most: number): Promise<number> {
    const { form, source, condition, values } = searchCases(siteId, filter)
    const limit = `$${String(values.push(most))}`
    const counted = `select count(*)::int as n from (select k.id from ${source} where ${condition} limit ${limit}) meant`
    const statement = statementVariant<{ n: number }>(`reviewing.count-cases-${form}`, counted)
    return (await this.database.query(statement, values))[0]?.n ?? 0
  }

  /** Cases with the number of reports each has now, oldest first. */
  async listSeen(siteId: SiteId, filter: CaseFilter, limit: number): Promise<{ id: CaseId; reportCount: number }[]> {
    const { form, source, condition, values } = searchCases(siteId, filter)
    const text = `select k.id, k.report_count from ${source} where ${condition} order by k.id limit $${String(values.push(limit))}`
    const statement = statementVariant<{ id: CaseId; report_count: number }>(`reviewing.list-seen-${form}`, text)
    const rows = await this.database.query(statement, values)
    return rows.map(({ id, report_count }) => ({ id, reportCount: report_count }))
  }
}

/** The statement of a page, with its values; shared with the test of its plan. */
export function listStatement(
  siteId: SiteId,
  filter: CaseFilter,
  { sort, after, limit }: CasePage,
): { name: string; text: string; values: unknown[] } {
  const { form, source, condition, values } = searchCases(siteId, filter)
  const order = caseOrders[sort]
  const behind = after === null ? '' : `and ${order.behind(after.map((value) => `$${String(values.push(value))}`))}`
  const name = `reviewing.list-cases-${form}-${sort}${after === null ? '' : '-on'}`
  const text = `with page as materialized (
       select k.id from ${source} where ${condition} ${behind} order by ${order.orderBy} limit $${String(values.push(limit))})
     select ${caseColumns}, ${order.key} as key from page join moderation_case k on k.site_id = $1 and k.id = page.id ${caseJoins}
     order by ${order.orderBy}`
  return { name, text, values }
}
