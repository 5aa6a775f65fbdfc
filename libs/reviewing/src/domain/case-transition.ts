import { caseStates, liveCaseStates, type CaseState } from '@moderato/contracts'

/** What can be done to a case, in the reviewers' words. */
export type CaseVerb =
  | 'attach-report'
  | 'attach-cleared-report'
  | 'route'
  | 'claim'
  | 'renew'
  | 'release'
  | 'decide'
  | OpeningVerb
  | HandlingVerb
  | ReviewVerb
  | MeasureVerb

/** What makes a case, or brings it before the senior reviewers. */
export type OpeningVerb = 'open' | 'reopen' | 'claim-right'

/** What staff and clock do to a case between its routing and its decision. */
export type HandlingVerb =
  | 'move'
  | 'take-over'
  | 'hand-over'
  | 'expire-claim'
  | 'hold'
  | 'prolong-hold'
  | 'resume'
  | 'end-hold'
  | 'escalate'
  | 'miss-deadline'

/** What happens to a case after its decision, or instead of one. */
export type ReviewVerb =
  | 'revert'
  | 'revert-into-live'
  | 'appeal'
  | 'join-appeal'
  | 'claim-appeal'
  | 'renew-appeal'
  | 'release-appeal'
  | 'expire-appeal-claim'
  | 'uphold'
  | 'overturn'
  | 'close'
  | 'link-reports'
  | 'moot'

/** What hides a comment beside its case, and shows it again. */
export type MeasureVerb = 'auto-hide' | 'block' | 'object' | 'end-measure' | 'decide-by-expiry'

/** One row of the table of transitions. */
export interface Transition {
  /** Number in `docs/case-lifecycle.md`. */
  id: string
  /** Empty: there was no case. */
  from: readonly CaseState[]
  /** `same`: the state stays. */
  to: CaseState | 'same'
  /** Type of the audit event; null for the lease renewal, which is none. */
  event: string | null
}

/** The table of transitions; the SQL of every write takes its states from here. */
export const transitions = {
  open: { id: 'T0', from: [], to: 'open', event: 'opened' },
  'attach-report': { id: 'T1', from: liveCaseStates, to: 'same', event: 'report-added' },
  route: { id: 'T2', from: ['open'], to: 'queued', event: 'queued' },
  move: { id: 'T3', from: ['queued', 'held'], to: 'queued', event: 'moved' },
  claim: { id: 'T4', from: ['queued', 'claimed'], to: 'claimed', event: 'claimed' },
  renew: { id: 'T5', from: ['claimed'], to: 'same', event: null },
  release: { id: 'T6', from: ['claimed', 'held'], to: 'queued', event: 'released' },
  'take-over': { id: 'T4', from: ['claimed', 'held'], to: 'claimed', event: 'taken-over' },
  'hand-over': { id: 'T4', from: ['claimed', 'held'], to: 'claimed', event: 'handed-over' },
  'expire-claim': { id: 'T6', from: ['claimed'], to: 'queued', event: 'lease-expired' },
  hold: { id: 'T7', from: ['claimed'], to: 'held', event: 'held' },
  'prolong-hold': { id: 'T7', from: ['held'], to: 'same', event: 'hold-prolonged' },
  resume: { id: 'T7', from: ['held'], to: 'claimed', event: 'resumed' },
  'end-hold': { id: 'T7', from: ['held'], to: 'queued', event: 'hold-ended' },
  escalate: { id: 'T8', from: ['queued', 'claimed', 'held'], to: 'queued', event: 'escalated' },
  'miss-deadline': { id: 'T9', from: ['queued', 'claimed', 'held'], to: 'same', event: 'overdue' },
  decide: { id: 'T10', from: ['claimed'], to: 'decided', event: 'decided' },
  revert: { id: 'T11', from: ['decided'], to: 'queued', event: 'reverted' },
  'revert-into-live': { id: 'T11', from: ['decided'], to: 'closed', event: 'reverted' },
  'link-reports': { id: 'T11', from: liveCaseStates, to: 'same', event: 'reports-linked' },
  appeal: { id: 'T12', from: ['decided'], to: 'appealed', event: 'appealed' },
  'join-appeal': { id: 'T12', from: ['appealed', 'appeal_claimed'], to: 'same', event: 'appeal-added' },
  'claim-appeal': { id: 'T13', from: ['appealed', 'appeal_claimed'], to: 'appeal_claimed', event: 'appeal-claimed' },
  'renew-appeal': { id: 'T5', from: ['appeal_claimed'], to: 'same', event: null },
  'release-appeal': { id: 'T6', from: ['appeal_claimed'], to: 'appealed', event: 'appeal-released' },
  'expire-appeal-claim': { id: 'T6', from: ['appeal_claimed'], to: 'appealed', event: 'lease-expired' },
  uphold: { id: 'T14', from: ['appeal_claimed'], to: 'upheld', event: 'appeal-upheld' },
  overturn: { id: 'T14', from: ['appeal_claimed'], to: 'overturned', event: 'appeal-overturned' },
  close: { id: 'T15', from: ['decided', 'upheld', 'overturned'], to: 'closed', event: 'closed' },
  'attach-cleared-report': {
    id: 'T16',
    from: ['decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed'],
    to: 'same',
    event: 'report-added',
  },
  reopen: { id: 'T16', from: [], to: 'open', event: 'opened' },
  'claim-right': { id: 'T16', from: liveCaseStates, to: 'queued', event: 'legal-notice-added' },
  moot: { id: 'T17', from: ['open', 'queued', 'held'], to: 'closed', event: 'moot' },
  'auto-hide': { id: 'A1', from: ['queued', 'claimed', 'held'], to: 'same', event: 'auto-hidden' },
  block: { id: 'M1', from: ['claimed'], to: 'queued', event: 'temporary-block-started' },
  object: { id: 'M2', from: caseStates, to: 'same', event: 'objection-added' },
  'end-measure': { id: 'M3', from: caseStates, to: 'same', event: 'measure-expired' },
  'decide-by-expiry': { id: 'M4', from: liveCaseStates, to: 'decided', event: 'decided' },
} as const satisfies Record<CaseVerb, Transition>

/** The state a verb leads to, or null where it is not allowed. */
export function nextState(state: CaseState, verb: CaseVerb): CaseState | null {
  const { from, to } = transitions[verb] as Transition
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}
