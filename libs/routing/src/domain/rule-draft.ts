import { route, subjectOf, type RoutingFacts, type RoutingPredicate, type RoutingQueue } from '@moderato/reviewing'

/** A rule as leads write it; its place in the list is its order. */
export interface RuleDraft {
  /** Null for a new rule. */
  id: string | null
  name: string
  predicate: RoutingPredicate
  queueId: string
  /** Lifts the case's tier to at least this; null leaves it. */
  tier: number | null
  enabled: boolean
}

/** Where one case would go instead. */
export interface Rerouting {
  caseId: string
  fromQueueId: string
  toQueueId: string
  fromTier: number
  toTier: number
}

/** What a change of rules would have done to the newest cases. */
export interface RuleEffect {
  /** Cases looked at. */
  cases: number
  /** Cases that would go to another queue or tier. */
  changed: number
  /** The changes between queues, the most frequent first. */
  moves: { fromQueueId: string; toQueueId: string; cases: number }[]
  /** The newest of the changed cases. */
  examples: Rerouting[]
}

const examplesMax = 50

/** Routes each case by both sets of rules and tells the difference. @param cases - newest first */
export function compareRules(
  cases: readonly (RoutingFacts & { id: string })[],
  queues: readonly RoutingQueue[],
  rules: { now: readonly RuleDraft[]; then: readonly RuleDraft[] },
): RuleEffect {
  const [now, then] = [inForce(rules.now), inForce(rules.then)]
  const changes = cases.flatMap((found): Rerouting[] => {
    const subject = subjectOf(found)
    const [from, to] = [route(now, queues, subject), route(then, queues, subject)]
    if (from.queue.id === to.queue.id && from.tier === to.tier) return []
    const queueIds = { fromQueueId: from.queue.id, toQueueId: to.queue.id }
    return [{ caseId: found.id, ...queueIds, fromTier: from.tier, toTier: to.tier }]
  })
  const counts = new Map<string, RuleEffect['moves'][number]>()
  for (const { fromQueueId, toQueueId } of changes) {
    if (fromQueueId === toQueueId) continue
    const name = `${fromQueueId} ${toQueueId}`
    const counted = counts.get(name) ?? { fromQueueId, toQueueId, cases: 0 }
    counts.set(name, { ...counted, cases: counted.cases + 1 })
  }
  const moves = [...counts.values()].sort((a, b) => b.cases - a.cases)
  return { cases: cases.length, changed: changes.length, moves, examples: changes.slice(0, examplesMax) }
}

function inForce(drafts: readonly RuleDraft[]) {
  return drafts.filter(({ enabled }) => enabled).map((draft) => ({ ...draft, id: draft.id ?? '' }))
}
