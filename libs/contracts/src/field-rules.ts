/** What can be wrong with a field, for clients that say it in their own words. */
export const fieldRules = [
  'unknown',
  'empty',
  'too-short',
  'too-long',
  'length',
  'too-many-marks',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'repeated',
  'not-listed',
  'not-text',
  'not-number',
  'not-whole-number',
  'not-boolean',
  'not-list',
  'not-object',
  'not-date',
  'not-id',
  'not-address',
  'needs-calendar',
  'form',
  'invalid',
] as const
export type FieldRule = (typeof fieldRules)[number]

/** A field that was refused. */
export interface FieldFault {
  /** JSON pointer into the body or query (RFC 6901). */
  pointer: string
  /** In English. */
  detail: string
  /** The rule that was broken. */
  rule: FieldRule
  /** Bounds of the rule, lower one first; left out where it has none. */
  limits?: number[]
}
