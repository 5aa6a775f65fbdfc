import type { ReportCategory } from '@moderato/contracts'

/** A report as the decision sees it. */
export interface GroundedReport {
  seq: number
  category: ReportCategory
}

/**
 * Categories that nobody has looked at: those of reports after the last one on screen, unless an earlier report on
 * screen named the same. A decision must not pass over them.
 *
 * @param coversReportSeq - last report on the reviewer's screen
 * @returns empty when the decision covers everything
 */
export function unseenCategories(reports: readonly GroundedReport[], coversReportSeq: number): ReportCategory[] {
  const seen = new Set(reports.filter(({ seq }) => seq <= coversReportSeq).map(({ category }) => category))
  const unseen = reports.filter(({ seq, category }) => seq > coversReportSeq && !seen.has(category))
  return [...new Set(unseen.map(({ category }) => category))]
}
