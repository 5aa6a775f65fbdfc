import {
  effectiveOf,
  focusOf,
  isLive,
  isWaiting,
  move,
  visibilityOf,
  type Model,
  type ModelCase,
  type Refusal,
} from './case-model.js'

/** A reader objects to the comment. */
export function report(model: Model, reader: number, category: string): Refusal {
  const isKnown = model.cases.some(({ reports }) => reports.some((one) => one.reader === reader))
  if (isKnown) return 'already-reported'
  if (visibilityOf(model) !== 'published') return 'comment-not-published'
  const latest = model.cases[focusOf(model)]
  const isCleared = latest !== undefined && effectiveOf(latest)?.outcome === 'dismiss'
  const said = { reader, category }
  if (latest !== undefined && isLive(latest)) move(latest, 'attach-report')
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

/** Deleting again changes nothing; a case that came back meanwhile waits for the sweep. */
export function erase(model: Model): Refusal {
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

/** Every window is over, and the sweeps have run. */
export function age(model: Model, judged: ModelCase): Refusal {
  for (const one of judged.decisions) one.isAged = true
  if (['decided', 'upheld', 'overturned'].includes(judged.state)) move(judged, 'close')
  for (const one of model.cases) {
    const isSettled = ['upheld', 'overturned'].includes(one.state)
    if (isSettled) move(one, 'close')
  }
  if (model.isDeleted) sweep(model)
  return null
}
