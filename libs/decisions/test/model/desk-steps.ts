import type { DecisionOutcome } from '@moderato/contracts'
import {
  isHidden,
  isPartial,
  isWaiting,
  leadIndex,
  move,
  type CaseAttempt,
  type ModelCase,
  type Refusal,
} from './case-model.js'

/** A lease runs out. */
export function expire(subject: ModelCase): void {
  if (subject.state === 'claimed') move(subject, 'expire-claim')
  else if (subject.state === 'appeal_claimed') move(subject, 'expire-appeal-claim')
  else return
  subject.holder = null
}

/** What reviewers do with the case in front of them. */
export function handle(subject: ModelCase, attempt: CaseAttempt): Refusal {
  const { staff } = attempt
  if (isHidden(subject, staff)) return 'not-found'
  switch (attempt.verb) {
    case 'claim':
      return claim(subject, staff)
    case 'decide':
      return decide(subject, staff, attempt.outcome)
    case 'release':
    case 'hold':
    case 'escalate':
      return letGo(subject, attempt.verb, staff)
  }
}

function claim(subject: ModelCase, staff: number): Refusal {
  const { state, holder, heldBy } = subject
  if (state === 'claimed') return holder === staff ? null : 'claimed-by-other'
  if (state === 'open') return 'case-not-routed'
  if (state === 'held' && heldBy !== staff) return 'already-claimed'
  if (state !== 'queued' && state !== 'held') return 'already-decided'
  if (state === 'queued' && isPartial(subject, staff)) return 'conflict-of-interest'
  move(subject, state === 'held' ? 'resume' : 'claim')
  subject.holder = staff
  subject.heldBy = null
  return null
}

function decide(subject: ModelCase, staff: number, outcome: DecisionOutcome): Refusal {
  if (isWaiting(subject)) return 'lease-lost'
  if (subject.state !== 'claimed') return 'already-decided'
  if (subject.holder !== staff) return 'lease-lost'
  move(subject, 'decide')
  subject.holder = null
  subject.decisions.push({ by: staff, outcome, revertedBy: null, isEffective: true, isAged: false })
  return null
}

function letGo(subject: ModelCase, verb: 'release' | 'hold' | 'escalate', staff: number): Refusal {
  const { state } = subject
  if (state === 'open') return 'case-not-routed'
  if (state !== 'queued' && state !== 'claimed' && state !== 'held') return 'already-decided'
  const isMine = subject.holder === staff || subject.heldBy === staff
  if (!isMine && (staff !== leadIndex || verb === 'hold')) return 'lease-lost'
  if (verb === 'release' && state === 'queued') return 'lease-lost'
  if (verb === 'escalate' && subject.level === 3) return 'escalation-limit-reached'
  if (verb === 'hold') {
    move(subject, state === 'held' ? 'prolong-hold' : 'hold')
    subject.heldBy = staff
  } else {
    move(subject, verb)
    subject.heldBy = null
    if (verb === 'escalate') subject.level++
  }
  subject.holder = null
  return null
}
