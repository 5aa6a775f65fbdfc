import { liveCaseStates } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import type { CaseFilter } from '../domain/case-filter.js'

const live = `('${liveCaseStates.join("', '")}')`

/** Part of a statement that names cases `k`, and the values it takes. */
export interface CaseSearch {
  /** Tells the few forms of the text apart. */
  form: string
  /** Follows `from`. */
  source: string
  /** Follows `where`. */
  condition: string
  values: unknown[]
}

/**
 * The rows of `moderation_case k` that a filter means. How rows are found depends on what is asked for, so that each
 * question has the index that answers it; everything else is compared row by row.
 */
export function searchCases(siteId: SiteId, filter: CaseFilter): CaseSearch {
  const values: unknown[] = [siteId]
  const put = (value: unknown) => `$${String(values.push(value))}`
  const span = spanOf(filter.states)
  const [form, source] = sourceOf(filter, span, put)
  const states = { queued: `and k.state = 'queued'`, live: `and k.state in ${live}`, past: '', all: '' }[span]
  const condition = `k.site_id = $1 ${states} ${narrowed(filter, put)}`
  return { form: `${form}-${span}`, source, condition, values }
}

type Put = (value: unknown) => string
type Span = 'queued' | 'live' | 'past' | 'all'

function spanOf(states: CaseFilter['states']): Span {
  if (states === null) return 'all'
  const alive = states.filter((state) => (liveCaseStates as readonly string[]).includes(state))
  if (alive.length === 0) return 'past'
  if (alive.length < states.length) return 'all'
  return states.every((state) => state === 'queued') ? 'queued' : 'live'
}

function sourceOf(filter: CaseFilter, span: Span, put: Put): [form: string, source: string] {
  const { text, ids, authorId, holder, category, tier, language, isOverdue } = filter
  if (text !== null) return ['text', joined(textMatches(text, span, put))]
  if (ids !== null) return ['ids', joined(`select id from unnest(${put(ids)}::uuid[]) as named (id)`)]
  if (authorId !== null) {
    return ['author', joined(`select id from moderation_case where site_id = $1 and author_id = ${put(authorId)}`)]
  }
  if (holder === 'me') return ['mine', joined(ownCases(put(filter.viewerId)))]
  const isNarrow = category !== null || tier !== null || language !== null || isOverdue || holder !== null
  if (!isNarrow || span === 'past' || span === 'all') return ['any', 'moderation_case k']
  // The fence keeps the plan from walking through everything ever decided in search of the few that wait.
  return ['waiting', `(select * from moderation_case k where k.site_id = $1 and k.state in ${live} offset 0) k`]
}

function joined(found: string): string {
  return `(${found} offset 0) found join moderation_case k on k.site_id = $1 and k.id = found.id`
}

function ownCases(viewer: string): string {
  return `select id from moderation_case where site_id = $1 and lease_holder_id = ${viewer}
    union select id from moderation_case where site_id = $1 and state = 'held' and held_by = ${viewer}`
}

function textMatches(text: string, span: Span, put: Put): string {
  const [words, pattern] = [put(text), put(`%${text.replace(/[\\%_]/g, '\\$&')}%`)]
  const within = { queued: 'and is_live', live: 'and is_live', past: 'and not is_live', all: '' }[span]
  const like = (column: string) =>
    `text_pairs(${column}) @> text_pairs(${words}::text) and lower(${column}) like lower(${pattern})`
  return `select case_id as id from case_text where site_id = $1 ${within} and ${like('body')}
    union select c.id from site_user u join moderation_case c on c.site_id = u.site_id and c.author_id = u.id
    where u.site_id = $1 and ${like('u.name')}`
}

function narrowed(filter: CaseFilter, put: Put): string {
  const { ids, states, queueIds, authorId, category, tier, language, isOverdue, holder, viewerId } = filter
  const [who, viewer, author, urgency] = [put(holder), put(viewerId), put(authorId), put(tier)]
  const [kind, tongue, state, queue, named] = [category, language, states, queueIds, ids].map(put)
  return `and (${named}::uuid[] is null or k.id = any (${named})) and (${state}::text[] is null or k.state = any (${state})) and (${queue}::uuid[] is null or k.queue_id = any (${queue}))
    and (${author}::uuid is null or k.author_id = ${author}) and (${kind}::text is null or ${kind} = any (k.categories))
    and (${urgency}::int is null or k.tier = ${urgency}) and (${tongue}::text is null or k.language = ${tongue})
    and (${put(isOverdue)}::boolean is not true or k.due_at < clock_timestamp())
    and case ${who}::text
      when 'me' then k.lease_holder_id = ${viewer} or (k.state = 'held' and k.held_by = ${viewer})
      when 'others' then (k.lease_holder_id <> ${viewer} and k.lease_expires_at > clock_timestamp())
        or (k.state = 'held' and k.held_by <> ${viewer})
      when 'nobody' then k.state in ('open', 'queued') or (k.state = 'claimed' and k.lease_expires_at <= clock_timestamp())
      else ${viewer}::uuid is not null end`
}
