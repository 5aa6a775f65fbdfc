import { useCallback, useMemo, useRef, type RefObject } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { usePages, type Pages } from '../../api/use-pages.js'
import { useCommands } from '../../keyboard/use-commands.js'
import { Badge } from '../../parts/badge.js'
import { DataTable, type Column } from '../../parts/data-table.js'
import { CheckField, SelectField } from '../../parts/field.js'
import { SearchField } from '../../parts/search-field.js'
import { PageHeader } from '../../parts/page-header.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { peopleTexts } from './texts.js'
import './people.css'

type ListedPerson = Schemas['ListedPersonView']
const orders = ['latest-case', 'newest'] as const
type Order = (typeof orders)[number]

/** Readers and staff, by name or id. */
export function PeoplePage() {
  const t = useTexts(peopleTexts)
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const searchField = useRef<HTMLInputElement>(null)
  const [q, staff] = [params.get('q') ?? '', params.get('staff') === 'true']
  const order = orders.find((id) => id === params.get('sort')) ?? 'latest-case'
  // Whoever is looked for by name, or for being on the staff, need not have written anything.
  const isSought = q !== '' || staff
  const people = usePeople({ q, staff, sort: isSought ? 'newest' : order })
  const put = useCallback(
    (name: string, value: string) => setParams((before) => withValue(before, name, value), { replace: true }),
    [setParams],
  )
  useCommands([
    {
      id: 'people.search',
      text: t.focusSearch,
      group: t.group,
      keys: 'Slash',
      run: () => searchField.current?.focus(),
    },
  ])
  const columns = useColumns()
  return (
    <div className="people-page">
      <PageHeader title={t.title} about={t.about} />
      <div className="page-body people-body">
        <PeopleSearch q={q} staff={staff} order={isSought ? null : order} field={searchField} onChange={put} />
        {people.isPending ? <Loading as="rows" /> : null}
        {people.error === null ? null : <Failure error={people.error} onRetry={people.retry} />}
        {!people.isPending && people.error === null && people.items.length === 0 ? (
          <Empty icon="people" title={isSought ? t.none : t.noCases}>
            {isSought ? t.noneHint : t.noCasesHint}
          </Empty>
        ) : null}
        {people.items.length === 0 ? null : (
          <DataTable
            label={t.table}
            columns={columns}
            rows={people.items}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(`/people/${id}`)}
            onEnd={people.readOn}
          />
        )}
      </div>
    </div>
  )
}

interface PeopleSearchProps {
  q: string
  staff: boolean
  /** Null where whoever is found has an order of their own. */
  order: Order | null
  field: RefObject<HTMLInputElement | null>
  onChange: (name: 'q' | 'sort' | 'staff', value: string) => void
}

/** Who is listed, and in which order. */
function PeopleSearch({ q, staff, order, field, onChange }: PeopleSearchProps) {
  const t = useTexts(peopleTexts)
  const search = useCallback((words: string) => onChange('q', words.trim()), [onChange])
  return (
    <div className="people-search" role="search">
      <SearchField
        field={field}
        label={t.search}
        placeholder={t.searchHint}
        charsMax={200}
        value={q}
        onSearch={search}
      />
      <SelectField
        label={t.order}
        value={order ?? 'newest'}
        disabled={order === null}
        onChange={(event) => onChange('sort', event.target.value)}
      >
        {orders.map((id) => (
          <option key={id} value={id}>
            {t.orders[id]}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t.staffOnly}
        checked={staff}
        onChange={(event) => onChange('staff', event.target.checked ? 'true' : '')}
      />
    </div>
  )
}

interface PeopleQuery {
  q: string
  staff: boolean
  sort: Order
}

function usePeople({ q, staff, sort }: PeopleQuery): Pages<ListedPerson> {
  const query = { limit: 50, sort, ...(q === '' ? {} : { q }), ...(staff ? { staff } : {}) }
  return usePages<ListedPerson>(['people', query], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/users', {
        params: { path: inSite(), query: cursor === undefined ? query : { ...query, cursor } },
      }),
    ),
  )
}

function useColumns(): Column<ListedPerson>[] {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        header: t.columns.name,
        width: 'minmax(8rem, 1.2fr)',
        cell: ({ name, role }) => (
          <span className="person-name">
            {name}
            {role === 'reader' ? null : <Badge tone="accent">{core.roles[role]}</Badge>}
          </span>
        ),
      },
      {
        id: 'comments',
        header: t.columns.comments,
        width: '5rem',
        align: 'end',
        cell: (person) => format.number(person.commentCount),
      },
      {
        id: 'cases',
        header: t.columns.cases,
        width: '5.5rem',
        align: 'end',
        cell: ({ caseCount }) => (caseCount === 0 ? <span className="muted">–</span> : format.number(caseCount)),
      },
      {
        id: 'standing',
        header: t.columns.standing,
        width: 'minmax(5.5rem, 1fr)',
        cell: ({ measures }) =>
          measures.map((kind) => (
            <Badge key={kind} tone="caution">
              {core.sanctions[kind]}
            </Badge>
          )),
      },
      {
        id: 'reporter',
        header: t.columns.reporter,
        width: 'minmax(8rem, 1fr)',
        cell: ({ reporter: { agreed, disagreed } }) =>
          agreed + disagreed === 0 ? (
            <span className="muted">–</span>
          ) : (
            t.reporterRecord(format.number(agreed), format.number(disagreed))
          ),
      },
      {
        id: 'since',
        header: t.columns.since,
        width: '7rem',
        cell: ({ createdAt }) => format.day(createdAt),
      },
    ],
    [t, core, format],
  )
}

function withValue(before: URLSearchParams, name: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before)
  if (value === '') after.delete(name)
  else after.set(name, value)
  return after
}
