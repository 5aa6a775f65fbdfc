import { useState } from 'react'
import { draftsOf, isSame, movedTo, type RuleDraft, type RuleSet } from './draft.js'

export interface RuleDrafts {
  /** The rules from which this work started. */
  readonly base: RuleSet
  readonly rules: readonly RuleDraft[]
  readonly isDirty: boolean
  /** Adds a rule, or puts it in place of the one it was. */
  readonly put: (rule: RuleDraft) => void
  readonly remove: (rule: RuleDraft) => void
  readonly move: (from: number, to: number) => void
  readonly reset: () => void
  /** Goes on from these rules instead, and drops what was changed. */
  readonly take: (set: RuleSet) => void
  /** Goes on with one's own, knowing of the others. */
  readonly keep: () => void
}

/** The rules as they are being changed. What others save is taken over while nothing is changed here. */
export function useRuleDrafts(current: RuleSet): RuleDrafts {
  const [base, setBase] = useState(current)
  const [rules, setRules] = useState<readonly RuleDraft[]>(() => draftsOf(current))
  const isDirty = !isSame(rules, draftsOf(base))
  const take = (set: RuleSet) => {
    setBase(set)
    setRules(draftsOf(set))
  }
  if (base.version !== current.version && !isDirty) take(current)
  return {
    ...{ base, rules, isDirty, take },
    put: (rule) => {
      const isKnown = rules.some(({ key }) => key === rule.key)
      setRules(isKnown ? rules.map((known) => (known.key === rule.key ? rule : known)) : [...rules, rule])
    },
    remove: ({ key }) => setRules(rules.filter((known) => known.key !== key)),
    move: (from, to) => setRules(movedTo(rules, from, to)),
    reset: () => setRules(draftsOf(base)),
    keep: () => setBase(current),
  }
}
