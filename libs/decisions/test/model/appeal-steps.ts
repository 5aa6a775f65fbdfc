import { effectiveOf, isLive, leadIndex, move, type Model, type ModelCase, type Refusal } from './case-model.js'

/** A decision is taken back. */
export function revert(model: Model, judged: ModelCase, staff: number): Refusal {
  const decision = judged.decisions.at(-1)
  if (decision === undefined) return null
  if (decision.revertedBy !== null) return 'already-reverted'
  if (judged.state !== 'decided' || !decision.isEffective) return 'decision-not-revertible'
  if (staff !== leadIndex && decision.by !== staff) return 'role-insufficient'
  decision.revertedBy = staff
  decision.isEffective = false
  const live = model.cases.find(isLive)
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

/** The author (null) or a reader objects to a decision. */
export function appeal(judged: ModelCase, reader: number | null): Refusal {
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

/** Somebody takes an appeal, or gives it back. */
export function holdAppeal(judged: ModelCase, verb: 'claim-appeal' | 'release-appeal', staff: number): Refusal {
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

/** Whoever holds the appeal answers it. */
export function answer(judged: ModelCase, staff: number, outcome: 'uphold' | 'overturn'): Refusal {
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
