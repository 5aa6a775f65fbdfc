import type { ReportCategory } from '@moderato/contracts'

/**
 * Codes of the Transparency Database that this product has a use for. Source: European Commission, DSA Transparency
 * Database API v2.
 */
export const visibilityCodes = {
  hide: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  remove: 'DECISION_VISIBILITY_CONTENT_REMOVED',
} as const

export const accountCodes = { suspend: 'DECISION_ACCOUNT_SUSPENDED', ban: 'DECISION_ACCOUNT_TERMINATED' } as const

/** Whoever is muted writes, and is not read by others. */
export const partlySuspended = 'DECISION_PROVISION_PARTIAL_SUSPENSION'

export const groundCodes = {
  terms: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  illegal: 'DECISION_GROUND_ILLEGAL_CONTENT',
} as const

export const automationCodes = {
  machine: 'AUTOMATED_DECISION_FULLY',
  person: 'AUTOMATED_DECISION_NOT_AUTOMATED',
} as const

export const sourceCodes = { notified: 'SOURCE_TYPE_OTHER_NOTIFICATION', own: 'SOURCE_VOLUNTARY' } as const

export const textContent = 'CONTENT_TYPE_TEXT'

/** The database's category of what each of ours names. */
export const categoryCodes: Record<ReportCategory, string> = {
  spam: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
  abuse: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  hate: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  sexual: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  threat: 'STATEMENT_CATEGORY_VIOLENCE',
  'self-harm': 'STATEMENT_CATEGORY_SELF_HARM',
  privacy: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  defamation: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  misinformation: 'STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS',
  illegal: 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE',
  other: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
}

/** For policy codes that are no report category. */
export const otherCategoryCode = categoryCodes.other
