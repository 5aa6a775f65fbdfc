import { reportCategories, type DecisionGround, type DecisionOutcome, type ReportCategory } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import {
  accountCodes,
  automationCodes,
  categoryCodes,
  groundCodes,
  otherCategoryCode,
  sourceCodes,
  textContent,
  visibilityCodes,
} from './dsa-codes.js'

/** A restriction as it was recorded: codes, numbers and times, nothing that a person wrote. */
export interface Restriction {
  siteId: SiteId
  /** Of the decision, or of the provisional measure. */
  id: string
  outcome: Exclude<DecisionOutcome, 'dismiss'>
  ground: DecisionGround
  policyCode: string
  policyVersion: number
  legalReference: string | null
  /** What readers reported. */
  categories: ReportCategory[]
  reportCount: number
  isAutomatic: boolean
  sanction: { kind: 'suspend' | 'ban'; endsAt: Date | null } | null
  /** When the restriction ends by itself; null for no end. */
  endsAt: Date | null
  contentAt: Date
  appliedAt: Date
  /** Two letters, lower case. */
  language: string | null
}

/** A statement of reasons in the shape that the Transparency Database takes. */
export interface Statement {
  decision_visibility: string[]
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
  end_date_account_restriction?: string
  source_type: string
  automated_detection: 'Yes' | 'No'
  automated_decision: string
  puid: string
}

/** A whole statement without a word that a person wrote; its `puid` is the same whenever it is asked for. */
export function statementOf(restriction: Restriction): Statement {
  const { siteId, id, outcome, ground, isAutomatic, sanction, endsAt, language } = restriction
  const category = categoryOf(restriction.policyCode)
  const additions = [...new Set(restriction.categories.map(categoryOf))].filter((code) => code !== category)
  return {
    decision_visibility: [visibilityCodes[outcome]],
    ...(sanction === null ? {} : { decision_account: accountCodes[sanction.kind] }),
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
    ...(sanction === null || sanction.endsAt === null ? {} : { end_date_account_restriction: day(sanction.endsAt) }),
    source_type: restriction.reportCount > 0 ? sourceCodes.notified : sourceCodes.own,
    automated_detection: isAutomatic ? 'Yes' : 'No',
    automated_decision: isAutomatic ? automationCodes.machine : automationCodes.person,
    puid: `moderato-${siteId}-${id}`,
  }
}

function factsOf({ categories, reportCount, isAutomatic, policyCode }: Restriction): string {
  const found =
    reportCount === 0
      ? 'The comment came to the attention of the service without a report.'
      : `The comment was reported ${String(reportCount)} times, as: ${categories.join(', ')}.`
  const decided = isAutomatic
    ? 'Its visibility was restricted by automated means, for a limited time, until a moderator has looked at it.'
    : `A moderator read the comment and found that the rule "${policyCode}" applies.`
  return `${found} ${decided}`
}

function reasonsOf({ ground, policyCode, policyVersion, legalReference }: Restriction): Partial<Statement> {
  if (ground === 'illegal') {
    return {
      illegal_content_legal_ground: (legalReference ?? `Law that the rule "${policyCode}" refers to`).slice(0, 500),
      illegal_content_explanation: `The comment was judged to be content that the law named above forbids (rule "${policyCode}").`,
    }
  }
  return {
    incompatible_content_ground: `Comment rules, rule "${policyCode}", version ${String(policyVersion)}`,
    incompatible_content_explanation: `The comment was judged to be of the kind that the rule "${policyCode}" does not allow.`,
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
