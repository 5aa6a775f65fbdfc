import type { CaseState } from '@moderato/contracts'

/** What can be done to a case, in the reviewers' words. */
export type CaseVerb = 'attach-report' | 'route' | 'claim' | 'renew' | 'release' | 'decide'

/** One row of the table of transitions. */
export interface Transition {
  /** Number in `docs/case-lifecycle.md`. */
  id: string
  from: readonly CaseState[]
  /** `same`: the state stays. */
  to: CaseState | 'same'
  /** Type of the audit event; null for the lease renewal, which is none. */
  event: string | null
}

/** The table of transitions; the SQL of every write takes its states from here. */
export const transitions = {
  'attach-report': { id: 'T1', from: ['open', 'queued', 'claimed', 'held'], to: 'same', event: 'report-added' },
  route: { id: 'T2', from: ['open'], to: 'queued', event: 'queued' },
  claim: { id: 'T4', from: ['queued', 'claimed'], to: 'claimed', event: 'claimed' },
  renew: { id: 'T5', from: ['claimed'], to: 'same', event: null },
  release: { id: 'T6', from: ['claimed', 'held'], to: 'queued', event: 'released' },
  decide: { id: 'T10', from: ['claimed'], to: 'decided', event: 'decided' },
} as const satisfies Record<CaseVerb, Transition>

/** The state a verb leads to, or null where it is not allowed. */
export function nextState(state: CaseState, verb: CaseVerb): CaseState | null {
  const { from, to } = transitions[verb] as Transition
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}
