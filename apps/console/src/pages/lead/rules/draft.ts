import type { Schemas } from '@moderato/api-client'

export type RuleSet = Schemas['RuleSetView']
export type Predicate = Schemas['RoutingPredicateDto']

/** A rule that is being worked on; `key` names it on the screen, also before the service has given it an id. */
export interface RuleDraft {
  readonly key: string
  readonly id: string | null
  readonly name: string
  readonly predicate: Predicate
  readonly queueId: string
  readonly tier: number | null
  readonly enabled: boolean
}

export function draftsOf({ items }: RuleSet): RuleDraft[] {
  return items.map((rule, at) => ({ ...rule, key: rule.id ?? `rule-${String(at)}` }))
}

/** Rules as the service takes them. */
export function bodyOf(drafts: readonly RuleDraft[]): Schemas['RuleDto'][] {
  return drafts.map(({ key: _key, id, ...rule }) => ({ ...rule, ...(id === null ? {} : { id }) }))
}

export function isSame(a: readonly RuleDraft[], b: readonly RuleDraft[]): boolean {
  return JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b))
}

/** The list with one rule at another place; places beyond the ends are the ends. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const place = Math.min(items.length - 1, Math.max(0, to))
  const moved = items[from]
  return moved === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(place, 0, moved)
}

/** Names of what somebody else added, took out or changed. */
export function differencesOf(before: readonly RuleDraft[], after: readonly RuleDraft[]): string[] {
  const wordsOf = (rule: RuleDraft) => JSON.stringify(bodyOf([rule]))
  const [known, now] = [new Map(before.map((rule) => [rule.key, rule])), new Map(after.map((rule) => [rule.key, rule]))]
  const gone = before.filter(({ key }) => !now.has(key)).map(({ name }) => `− ${name}`)
  const others = after.flatMap((rule) => {
    const was = known.get(rule.key)
    if (was === undefined) return [`+ ${rule.name}`]
    return wordsOf(was) === wordsOf(rule) ? [] : [`± ${rule.name}`]
  })
  return [...gone, ...others]
}
