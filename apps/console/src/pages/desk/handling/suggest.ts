import { reportCategories, type DecisionOutcome, type ReportCategory } from '@moderato/contracts'
import type { Schemas } from '@moderato/api-client'
import type { Case, Judgement } from './desk-calls.js'

export type Policy = Schemas['PolicyView']

/** What a report says of a case. Where weights are unknown, each counts the same. */
export interface Voice {
  readonly category: ReportCategory
  readonly weight?: number
}

/** Reports of one kind, the weightiest kind first. */
export interface ReportGroup<Report extends Voice = Case['reports'][number]> {
  readonly category: ReportCategory
  readonly reports: readonly Report[]
  readonly weight: number
}

/** Reports merged by category, by the weight of those who reported. */
export function groupReports<Report extends Voice>(reports: readonly Report[]): ReportGroup<Report>[] {
  const groups = new Map<ReportCategory, readonly Report[]>()
  for (const report of reports) groups.set(report.category, [...(groups.get(report.category) ?? []), report])
  return [...groups]
    .map(([category, all]) => ({
      category,
      reports: all,
      weight: all.reduce((sum, { weight = 1 }) => sum + weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight || b.reports.length - a.reports.length)
}

/**
 * Policies a restriction can cite, all but the one that says all is well: those that were reported first, then those named
 * for a category in the order in which readers are offered these, then the site's own.
 */
export function orderPolicies(policies: readonly Policy[], reports: readonly Voice[]): Policy[] {
  const first = [...new Set<string>([...groupReports(reports).map(({ category }) => category), ...reportCategories])]
  const rank = ({ code }: Policy) => (first.includes(code) ? first.indexOf(code) : first.length)
  return policies.filter(({ code }) => code !== 'ok').sort((a, b) => rank(a) - rank(b))
}

/** What a person has chosen or typed on a case; undefined where the suggestion stands. */
export interface Draft {
  readonly policyCode?: string
  readonly explanation?: string
  readonly sanction?: Judgement['sanction'] | undefined
}

/** The whole judgement of one key: what was chosen, else what the reports suggest. Null while the site's policies are not known. */
export function judge(
  outcome: DecisionOutcome,
  draft: Draft,
  policies: readonly Policy[],
  reports: readonly Voice[],
): Judgement | null {
  const offered = orderPolicies(policies, reports)
  const policy =
    outcome === 'dismiss'
      ? (policies.find(({ code }) => code === 'ok') ?? offered[0])
      : (offered.find(({ code }) => code === draft.policyCode) ?? offered[0])
  if (policy === undefined) return null
  const explanation = draft.explanation?.trim() ?? ''
  return {
    outcome,
    policyCode: policy.code,
    ground: policy.ground,
    ...(explanation === '' ? {} : { explanation }),
    ...(draft.sanction === undefined || outcome === 'dismiss' ? {} : { sanction: draft.sanction }),
  }
}

/** The policy's words for authors, in the language of the comment where there are some; null where there are none. */
export function templateOf(policy: Policy | undefined, language: string | null): string | null {
  const wordings: Readonly<Record<string, { text?: string | null } | undefined>> = policy?.texts ?? {}
  const inLanguage = language === null ? null : wordings[language]?.text
  return inLanguage ?? wordings['ko']?.text ?? wordings['en']?.text ?? null
}
