import { reportCategories, type DecisionGround, type DecisionOutcome, type ReportCategory } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import {
  accountCodes,
  automationCodes,
  categoryCodes,
  groundCodes,
  otherCategoryCode,
  partlySuspended,
  sourceCodes,
  textContent,
  visibilityCodes,
} from './dsa-codes.js'

/** Measures against a person that restrict the use of the service. */
export type RestrictingSanction = 'mute' | 'suspend' | 'ban'

/** A restriction as it was recorded: codes, numbers and times, nothing that a person wrote. */
export interface Restriction {
  siteId: SiteId
  /** Of the decision, or of the provisional measure. */
  id: string
  /** Null: it restricts a person and rests on no single comment. */
  outcome: Exclude<DecisionOutcome, 'dismiss'> | null
  ground: DecisionGround
  policyCode: string
  policyVersion: number
  legalReference: string | null
  /** What readers reported. */
  categories: ReportCategory[]
  reportCount: number
  isAutomatic: boolean
  /** Somebody claimed that it infringes a right, or an authority ordered something. */
  isClaimed: boolean
  /** Screening held it before anybody saw it. */
  isScreened: boolean
  sanction: { kind: RestrictingSanction; endsAt: Date | null } | null
  /** When the restriction ends by itself; null for no end. */
  endsAt: Date | null
  /** When the comment was written; of a person's restriction, when it began. */
  contentAt: Date
  appliedAt: Date
  /** Two letters, lower case. */
  language: string | null
}

/** A statement of reasons in the shape that the Transparency Database takes. */
export interface Statement {
  decision_visibility?: string[]
  decision_provision?: string
  decision_account?: string
  decision_ground: string
  decision_facts: string
  illegal_content_legal_ground?: string
  illegal_content_explanation?: string
  incompatible_content_ground?: string
  incompatible_content_explanation?: string
  incompatible_content_illegal?: 'Yes' | 'No'
  content_type: string[]
  category: string
  category_addition?: string[]
  content_language?: string
  content_date: string
  application_date: string
  end_date_visibility_restriction?: string
  end_date_service_restriction?: string
  end_date_account_restriction?: string
  source_type: string
  automated_detection: 'Yes' | 'No'
  automated_decision: string
  puid: string
}

/** A whole statement without a word that a person wrote; its `puid` is the same whenever it is asked for. */
export function statementOf(restriction: Restriction): Statement {
  const { siteId, id, outcome, ground, isAutomatic, endsAt, language } = restriction
  const category = categoryOf(restriction.policyCode)
  const additions = [...new Set(restriction.categories.map(categoryOf))].filter((code) => code !== category)
  return {
    ...(outcome === null ? {} : { decision_visibility: [visibilityCodes[outcome]] }),
    ...sanctionOf(restriction),
    decision_ground: groundCodes[ground],
    decision_facts: factsOf(restriction),
    ...reasonsOf(restriction),
    content_type: [textContent],
    category,
    ...(additions.length === 0 ? {} : { category_addition: additions }),
    ...(language === null ? {} : { content_language: language.toUpperCase() }),
    content_date: day(restriction.contentAt),
    application_date: day(restriction.appliedAt),
    ...(endsAt === null ? {} : { end_date_visibility_restriction: day(endsAt) }),
    source_type: isNotified(restriction) ? sourceCodes.notified : sourceCodes.own,
    automated_detection: isFoundByMachine(restriction) ? 'Yes' : 'No',
    automated_decision: isAutomatic ? automationCodes.machine : automationCodes.person,
    puid: `moderato-${siteId}-${id}`,
  }
}

function sanctionOf({ sanction }: Restriction): Partial<Statement> {
  if (sanction === null) return {}
  const { kind, endsAt } = sanction
  if (kind === 'mute') {
    return {
      decision_provision: partlySuspended,
      ...(endsAt === null ? {} : { end_date_service_restriction: day(endsAt) }),
    }
  }
  return {
    decision_account: accountCodes[kind],
    ...(endsAt === null ? {} : { end_date_account_restriction: day(endsAt) }),
  }
}

/** What a machine decides without an end, it decides on a claim: that the author let a temporary block run out. */
function isProvisional({ isAutomatic, endsAt }: Restriction): boolean {
  return isAutomatic && endsAt !== null
}

function isFoundByMachine(restriction: Restriction): boolean {
  return isProvisional(restriction) || (restriction.isScreened && !isNotified(restriction))
}

function isNotified({ reportCount, isClaimed }: Restriction): boolean {
  return reportCount > 0 || isClaimed
}

function factsOf(restriction: Restriction): string {
  const { outcome, policyCode } = restriction
  if (outcome === null) {
    return `A moderator looked at what the account did on the service and found that the rule "${policyCode}" applies.`
  }
  return `${foundBy(restriction)} ${decidedBy(restriction)}`
}

function decidedBy(restriction: Restriction): string {
  if (isProvisional(restriction)) {
    return 'Its visibility was restricted by automated means, for a limited time, until a moderator has looked at it.'
  }
  if (restriction.isAutomatic) {
    return 'A moderator blocked it for a time. Its author did not object, so it was removed when that time was over.'
  }
  return `A moderator read the comment and found that the rule "${restriction.policyCode}" applies.`
}

function foundBy({ categories, reportCount, isClaimed, isScreened }: Restriction): string {
  const reported = `The comment was reported ${String(reportCount)} times, as: ${categories.join(', ')}.`
  const claimed = 'Somebody gave notice that the comment infringes a right.'
  if (reportCount > 0) return isClaimed ? `${claimed} ${reported}` : reported
  if (isClaimed) return claimed
  if (isScreened) return 'Automated screening held the comment before it was published.'
  return 'The comment came to the attention of the service without a report.'
}

function reasonsOf({ outcome, ground, policyCode, policyVersion, legalReference }: Restriction): Partial<Statement> {
  const judged = outcome === null ? 'What the account did' : 'The comment'
  const version = policyVersion === 0 ? '' : `, version ${String(policyVersion)}`
  if (ground === 'illegal') {
    return {
      illegal_content_legal_ground: (legalReference ?? `Law that the rule "${policyCode}" refers to`).slice(0, 500),
      illegal_content_explanation: `${judged} was judged to be what the law named above forbids (rule "${policyCode}").`,
    }
  }
  return {
    incompatible_content_ground: `Comment rules, rule "${policyCode}"${version}`,
    incompatible_content_explanation: `${judged} was judged to be of the kind that the rule "${policyCode}" does not allow.`,
    incompatible_content_illegal: 'No',
  }
}

function categoryOf(code: string): string {
  const known = reportCategories.find((category) => category === code)
  return known === undefined ? otherCategoryCode : categoryCodes[known]
}

/** `Y-m-d` in UTC. */
function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
