import { decisionOutcomes, reportCategories, type DecisionOutcome, type ReportCategory } from '@moderato/contracts'
import { agreementOf, type Agreement } from './agreement.js'

/** How often a pair of opinions came up: that of the first reviewer, and that of the second. */
export interface OpinionPair {
  first: DecisionOutcome
  second: DecisionOutcome
  count: number
}

/** What became of appeals. */
export interface AppealCounts {
  upheld: number
  overturned: number
}

/** How far first and second reviewers, and appeals, bear decisions out. */
export interface AgreementFigures extends Agreement, AppealCounts {
  /** Share of decided appeals that were overturned, 0 to 1; null without any. */
  overturnedShare: number | null
}

export interface QueueAgreement extends AgreementFigures {
  id: string
  name: string
}

export interface CategoryAgreement extends AgreementFigures {
  category: ReportCategory
}

/** Second opinions given in one step of a series. */
export interface AgreementPoint {
  at: Date
  count: number
  agreed: number
}

/** Rows of figures in the order of report categories. */
export function byCategory(figures: readonly CategoryAgreement[]): CategoryAgreement[] {
  const place = ({ category }: CategoryAgreement) => reportCategories.indexOf(category)
  return [...figures].sort((a, b) => place(a) - place(b))
}

export function figuresOf(pairs: readonly OpinionPair[], { upheld, overturned }: AppealCounts): AgreementFigures {
  const table = decisionOutcomes.map((first) =>
    decisionOutcomes.map((second) => {
      const same = pairs.filter((pair) => pair.first === first && pair.second === second)
      return same.reduce((sum, { count }) => sum + count, 0)
    }),
  )
  const appeals = upheld + overturned
  return { ...agreementOf(table), upheld, overturned, overturnedShare: appeals === 0 ? null : overturned / appeals }
}
