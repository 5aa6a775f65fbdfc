import type { DecisionOutcome } from '@moderato/contracts'

/** A notice as a person reads it. */
export interface ReadNotice {
  kind: string
  commentId: string | null
  /** Null where no decision stands behind it, as with what reports alone have hidden. */
  decisionId: string | null
}

/** What somebody must have been told about one comment. */
interface Debt {
  commentId: string
  kind: 'outcome' | 'reasons' | 'provisional reasons'
}

/** What came of the debts. */
export interface OwedCounts {
  reports: number
  unanswered: number
  restrictions: number
  unexplained: number
  /** Notices that came more than once. */
  doubled: number
}

/** Who must hear what by the end of a replay: every reporter an outcome, every author of what was hidden its reasons. */
export class OwedNotices {
  private readonly debts = new Map<number, Debt[]>()
  private readonly authors = new Map<string, number>()

  wrote(author: number, commentId: string): void {
    this.authors.set(commentId, author)
  }

  reported(reporter: number, commentId: string): void {
    this.owe(reporter, { commentId, kind: 'outcome' })
  }

  /** A case as a reviewer met and decided it. Comments of an earlier run are nobody's here. */
  decided(commentId: string, outcome: DecisionOutcome, wasHidden: boolean): void {
    const author = this.authors.get(commentId)
    if (author === undefined) return
    if (wasHidden) this.owe(author, { commentId, kind: 'provisional reasons' })
    if (outcome !== 'dismiss') this.owe(author, { commentId, kind: 'reasons' })
  }

  /** Numbers of everybody who is owed something. */
  people(): number[] {
    return [...this.debts.keys()]
  }

  /** Compares what is owed to a person with what they were told. */
  settle(person: number, told: readonly ReadNotice[]): OwedCounts {
    const counts = { reports: 0, unanswered: 0, restrictions: 0, unexplained: 0, doubled: 0 }
    for (const debt of this.debts.get(person) ?? []) {
      const paid = told.filter((notice) => pays(notice, debt)).length
      if (debt.kind === 'outcome') counts.reports++
      else counts.restrictions++
      if (paid === 0 && debt.kind === 'outcome') counts.unanswered++
      if (paid === 0 && debt.kind !== 'outcome') counts.unexplained++
      if (paid > 1) counts.doubled++
    }
    return counts
  }

  private owe(person: number, debt: Debt): void {
    const debts = this.debts.get(person)
    if (debts === undefined) this.debts.set(person, [debt])
    else debts.push(debt)
  }
}

function pays({ kind, commentId, decisionId }: ReadNotice, debt: Debt): boolean {
  if (commentId !== debt.commentId) return false
  if (debt.kind === 'outcome') return kind === 'outcome'
  return kind === 'statement-of-reasons' && (decisionId === null) === (debt.kind === 'provisional reasons')
}
