/**
 * SQL of whose order a temporary block follows; null where somebody claimed a right.
 *
 * @param measure - alias of the block in `measure`
 */
export function authorityOfBlock(measure: string): string {
  return `(select n.authority from legal_notice n where n.site_id = ${measure}.site_id and n.case_id = ${measure}.case_id
        and n.created_at <= ${measure}.starts_at order by n.created_at desc limit 1)`
}
