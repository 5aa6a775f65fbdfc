import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { caseStates, reportCategories, type CaseState, type ReportCategory } from '@moderato/contracts'

/** States as the page groups them. */
export const stateGroups = {
  live: ['open', 'queued', 'claimed', 'held'],
  queued: ['queued'],
  claimed: ['claimed'],
  held: ['held'],
  done: ['decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed'],
  all: [...caseStates],
} as const satisfies Record<string, readonly CaseState[]>
export type StateGroup = keyof typeof stateGroups

export const holders = ['me', 'nobody', 'others'] as const
export const sorts = ['urgent', 'due', 'newest'] as const
export const caseLanguages = ['ko', 'en', 'zh', 'ja', 'vi'] as const

/** What the page asks for; kept in its address. */
export interface CaseFilter {
  readonly queue: string | null
  readonly state: StateGroup
  readonly holder: (typeof holders)[number] | null
  readonly category: ReportCategory | null
  readonly tier: number | null
  readonly language: (typeof caseLanguages)[number] | null
  readonly overdue: boolean
  readonly sort: (typeof sorts)[number]
  readonly q: string
}

const oneOf = <Value extends string>(value: string | null, known: readonly Value[]): Value | null =>
  known.find((name) => name === value) ?? null

/** The filter that an address holds. */
export function filterOf(params: URLSearchParams): CaseFilter {
  const tier = params.get('tier')
  return {
    queue: params.get('queue'),
    state: oneOf(params.get('state'), Object.keys(stateGroups) as StateGroup[]) ?? 'live',
    holder: oneOf(params.get('holder'), holders),
    category: oneOf(params.get('category'), reportCategories),
    tier: tier !== null && /^[0-3]$/.test(tier) ? Number(tier) : null,
    language: oneOf(params.get('language'), caseLanguages),
    overdue: params.get('overdue') === 'true',
    sort: oneOf(params.get('sort'), sorts) ?? 'urgent',
    q: params.get('q') ?? '',
  }
}

/** The filter of the address, and a way to change it. */
export function useCaseFilter(): [CaseFilter, (change: Partial<CaseFilter>) => void] {
  const [params, setParams] = useSearchParams()
  const filter = useMemo(() => filterOf(params), [params])
  const change = useCallback(
    (next: Partial<CaseFilter>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(next)) {
            if (value === null || value === '' || value === false || value === 'live') after.delete(name)
            else after.set(name, String(value))
          }
          return after
        },
        { replace: true },
      ),
    [setParams],
  )
  return [filter, change]
}

interface CaseQuery {
  state?: string
  queue?: string
  holder?: (typeof holders)[number]
  category?: ReportCategory
  tier?: number
  language?: string
  overdue?: boolean
  q?: string
}

/** The filter as the service takes it, for the list and for the count alike. */
export function queryOf({ queue, state, holder, category, tier, language, overdue, q }: CaseFilter): CaseQuery {
  return {
    ...(state === 'all' ? {} : { state: stateGroups[state].join(',') }),
    ...(queue === null ? {} : { queue }),
    ...(holder === null ? {} : { holder }),
    ...(category === null ? {} : { category }),
    ...(tier === null ? {} : { tier }),
    ...(language === null ? {} : { language }),
    ...(overdue ? { overdue } : {}),
    ...(q.trim() === '' ? {} : { q: q.trim().slice(0, 100) }),
  }
}

/** Whether anything beside the queue and the order narrows the list. */
export function isNarrowed({ state, holder, category, tier, language, overdue, q }: CaseFilter): boolean {
  return (
    state !== 'live' ||
    holder !== null ||
    category !== null ||
    tier !== null ||
    language !== null ||
    overdue ||
    q !== ''
  )
}

/** What a judgement on all that wait is narrowed by: not by state and hands, because only waiting cases are meant. */
export function bulkFilterOf(filter: CaseFilter): Schemas['BulkFilterDto'] {
  const { queue, category, tier, language, overdue, q } = queryOf(filter)
  return Object.fromEntries(
    Object.entries({ queue, category, tier, language, overdue, q }).filter(([, value]) => value !== undefined),
  )
}

/** What {@link isNarrowed} asks for, taken back. */
export const noFilter = {
  state: 'live',
  holder: null,
  category: null,
  tier: null,
  language: null,
  overdue: false,
  q: '',
} as const
