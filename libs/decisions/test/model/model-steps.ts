import type { DecisionOutcome } from '@moderato/contracts'
import {
  effectiveOf,
  focusOf,
  isHidden,
  isPartial,
  judgedOf,
  leadIndex,
  move,
  visibilityOf,
  type Attempt,
  type CaseAttempt,
  type Model,
  type ModelCase,
  type Refusal,
} from './case-model.js'

/** Whether the attempt speaks of something that exists. */
export function isSensible(model: Model, attempt: Attempt): boolean {
  const focus = model.cases[focusOf(model)]
  const judged = model.cases[judgedOf(model)]
  switch (attempt.verb) {
    case 'report':
    case 'delete':
      return true
    case 'revert':
    case 'appeal':
    case 'age':
      return judged !== undefined
    case 'claim-appeal':
    case 'release-appeal':
    case 'answer':
      return judged !== undefined && judged.appeals.length > 0
    case 'expire':
      return [focus, judged].some((one) => one?.state === 'claimed' || one?.state === 'appeal_claimed')
    default:
      return focus !== undefined
  }
}

/** Tries it in the model, which changes only if nothing refuses. @returns the code of the refusal */
export function attemptIn(model: Model, attempt: Attempt): Refusal {
  const focus = model.cases[focusOf(model)]
  const judged = model.cases[judgedOf(model)]
  switch (attempt.verb) {
    case 'report':
      return report(model, attempt.reader, attempt.category)
    case 'delete':
      return erase(model)
    case 'age':
      return judged === undefined ? null : age(model, judged)
    case 'expire':
      for (const one of model.cases) expire(one)
      return null
    case 'route':
      if (focus?.state === 'open') {
        move(focus, 'route')
        focus.isInQueue = true
      }
      return null
    case 'revert':
      return judged === undefined ? null : revert(model, judged, attempt.staff)
    case 'appeal':
      return judged === undefined ? null : appeal(judged, attempt.reader)
    case 'claim-appeal':
    case 'release-appeal':
      return judged === undefined ? null : holdAppeal(judged, attempt.verb, attempt.staff)
    case 'answer':
      return judged === undefined ? null : answer(judged, attempt.staff, attempt.outcome)
    default:
      return focus === undefined ? null : handle(focus, attempt)
  }
}

function report(model: Model, reader: number, category: string): Refusal {
  const isKnown = model.cases.some(({ reports }) => reports.some((one) => one.reader === reader))
  if (isKnown) return 'already-reported'
  if (visibilityOf(model) !== 'published') return 'comment-not-published'
  const latest = model.cases[focusOf(model)]
  const isCleared = latest !== undefined && effectiveOf(latest)?.outcome === 'dismiss'
  const said = { reader, category }
  if (latest !== undefined && isLiveState(latest)) move(latest, 'attach-report')
  else if (isCleared && latest.categories.includes(category)) move(latest, 'attach-cleared-report')
  else {
    const opened = { state: 'open', version: 1, level: 0, isInQueue: false, holder: null, heldBy: null } as const
    model.cases.push({ ...opened, reports: [said], categories: [category], decisions: [], appeals: [] })
    return null
  }
  latest.reports.push(said)
  if (!latest.categories.includes(category)) latest.categories.push(category)
  return null
}

const isLiveState = ({ state }: ModelCase) => ['open', 'queued', 'claimed', 'held'].includes(state)
const isWaiting = ({ state }: ModelCase) => ['open', 'queued', 'held'].includes(state)

// Deleting again changes nothing; a case that came back meanwhile waits for the sweep.
function erase(model: Model): Refusal {
  if (model.isDeleted) return null
  model.isDeleted = true
  sweep(model)
  return null
}

function sweep(model: Model): void {
  for (const one of model.cases.filter(isWaiting)) {
    move(one, 'moot')
    one.heldBy = null
  }
}

function age(model: Model, judged: ModelCase): Refusal {
  for (const one of judged.decisions) one.isAged = true
  if (['decided', 'upheld', 'overturned'].includes(judged.state)) move(judged, 'close')
  for (const one of model.cases) {
    const isSettled = ['upheld', 'overturned'].includes(one.state)
    if (isSettled) move(one, 'close')
  }
  if (model.isDeleted) sweep(model)
  return null
}

function expire(subject: ModelCase): void {
  if (subject.state === 'claimed') move(subject, 'expire-claim')
  else if (subject.state === 'appeal_claimed') move(subject, 'expire-appeal-claim')
  else return
  subject.holder = null
}

function handle(subject: ModelCase, attempt: CaseAttempt): Refusal {
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

function revert(model: Model, judged: ModelCase, staff: number): Refusal {
  const decision = judged.decisions.at(-1)
  if (decision === undefined) return null
  if (decision.revertedBy !== null) return 'already-reverted'
  if (judged.state !== 'decided' || !decision.isEffective) return 'decision-not-revertible'
  if (staff !== leadIndex && decision.by !== staff) return 'role-insufficient'
  decision.revertedBy = staff
  decision.isEffective = false
  const live = model.cases.find(isLiveState)
  if (live === undefined) {
    move(judged, 'revert')
    return null
  }
  move(judged, 'revert-into-live')
  live.version++
  live.categories = [...new Set([...live.categories, ...judged.reports.map(({ category }) => category)])]
  live.reports.push(...judged.reports)
  judged.reports = []
  return null
}

function appeal(judged: ModelCase, reader: number | null): Refusal {
  const at = judged.decisions.length - 1
  const decision = judged.decisions[at]
  const isConcerned = reader === null || judged.reports.some((one) => one.reader === reader)
  if (decision === undefined || !isConcerned) return 'not-found'
  if (judged.appeals.some((one) => one.reader === reader && one.decision === at)) return 'already-appealed'
  if (!decision.isEffective || (reader === null) === (decision.outcome === 'dismiss')) return 'appeal-not-open'
  const isOpen = judged.state === 'decided' || judged.state === 'appealed' || judged.state === 'appeal_claimed'
  if (!isOpen) return 'appeal-not-open'
  if (decision.isAged) return 'appeal-window-over'
  move(judged, judged.state === 'decided' ? 'appeal' : 'join-appeal')
  judged.appeals.push({ reader, decision: at, isOpen: true })
  return null
}

function holdAppeal(judged: ModelCase, verb: 'claim-appeal' | 'release-appeal', staff: number): Refusal {
  if (judged.appeals.at(-1)?.isOpen !== true) return 'already-decided'
  if (verb === 'release-appeal') {
    if (judged.holder !== staff) return 'lease-lost'
    move(judged, verb)
    judged.holder = null
    return null
  }
  if (judged.holder === staff) return null
  if (judged.holder !== null) return 'claimed-by-other'
  if (judged.decisions.some(({ by }) => by === staff)) return 'conflict-of-interest'
  move(judged, verb)
  judged.holder = staff
  return null
}

function answer(judged: ModelCase, staff: number, outcome: 'uphold' | 'overturn'): Refusal {
  if (judged.appeals.at(-1)?.isOpen !== true) return 'already-decided'
  if (judged.holder !== staff) return 'lease-lost'
  const original = effectiveOf(judged)
  if (original === undefined) return 'already-decided'
  move(judged, outcome)
  judged.holder = null
  original.isEffective = false
  const other = original.outcome === 'dismiss' ? 'hide' : 'dismiss'
  const decided = outcome === 'uphold' ? original.outcome : other
  judged.decisions.push({ by: staff, outcome: decided, revertedBy: null, isEffective: true, isAged: false })
  for (const one of judged.appeals) one.isOpen = false
  return null
}
