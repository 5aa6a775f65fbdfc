/**
 * SQL of the nearest deadline that authorities set for a case and that is still ahead; null where none is. A measure, a
 * queue or a lead gives a case time, but none takes it out of an authority's clock.
 *
 * @param subject - alias of the case in `moderation_case`
 */
export function authorityDeadline(subject: string): string {
  return `(select min(n.due_at) from legal_notice n where n.site_id = ${subject}.site_id and n.case_id = ${subject}.id
       and n.due_at > clock_timestamp())`
}

/**
 * SQL of whether a deadline passed that an authority set for a case.
 *
 * @param subject - alias of the case in `moderation_case`
 */
export function hasMissedAuthority(subject: string): string {
  return `exists (select from legal_notice n where n.site_id = ${subject}.site_id and n.case_id = ${subject}.id
       and n.due_at <= clock_timestamp())`
}
