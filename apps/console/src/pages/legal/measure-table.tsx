import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { Badge } from '../../parts/badge.js'
import { DataTable, type Column } from '../../parts/data-table.js'
import { SelectField } from '../../parts/field.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { DueTime } from '../../parts/time.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { legalTexts } from './texts.js'

type Measure = Schemas['TemporaryMeasureView']
const views = ['true', 'false', 'all'] as const

/** Comments out of sight for a time, with what is left of it. */
export function MeasureTable() {
  const t = useTexts(legalTexts)
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const view = views.find((id) => id === params.get('force')) ?? 'true'
  const measures = usePages<Measure>(['cases', 'measures', view], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/temporary-measures', {
        params: {
          path: inSite(),
          query: {
            limit: 50,
            ...(view === 'all' ? {} : { inForce: view === 'true' }),
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
      }),
    ),
  )
  const columns = useColumns()
  return (
    <>
      <div className="legal-filter">
        <SelectField
          label={t.state}
          value={view}
          onChange={({ target }) => setParams({ view: 'measures', force: target.value }, { replace: true })}
        >
          {views.map((id) => (
            <option key={id} value={id}>
              {t.force[id]}
            </option>
          ))}
        </SelectField>
      </div>
      {measures.isPending ? <Loading /> : null}
      {measures.error === null ? null : <Failure error={measures.error} onRetry={measures.retry} />}
      {!measures.isPending && measures.error === null && measures.items.length === 0 ? (
        <Empty title={t.noMeasures} />
      ) : null}
      {measures.items.length === 0 ? null : (
        <DataTable
          label={t.measureTable}
          columns={columns}
          rows={measures.items}
          rowKey={({ id }) => id}
          onOpen={({ caseId }) => void navigate(`/desk/${caseId}`)}
          onEnd={measures.readOn}
        />
      )}
    </>
  )
}

function useColumns(): Column<Measure>[] {
  const t = useTexts(legalTexts)
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'comment',
        header: t.columns.comment,
        width: 'minmax(8rem, 1fr)',
        cell: ({ body }) => body ?? <span className="muted">{t.erased}</span>,
      },
      { id: 'author', header: t.columns.author, width: 'minmax(4rem, 8rem)', cell: ({ author }) => author.name },
      {
        id: 'right',
        header: t.columns.right,
        width: 'minmax(5rem, 10rem)',
        cell: ({ rights }) => rights.map((right) => t.rights[right]).join(', '),
      },
      {
        id: 'objection',
        header: t.columns.objection,
        width: '5.5rem',
        cell: ({ objection }) => (objection === null ? t.noObjection : <Badge tone="caution">{t.objected}</Badge>),
      },
      {
        id: 'due',
        header: t.columns.due,
        width: '5.5rem',
        cell: ({ endedAt, caseDueAt }) => <DueTime at={endedAt === null ? caseDueAt : null} />,
      },
      {
        id: 'clock',
        header: t.columns.clock,
        width: 'minmax(7rem, 13rem)',
        cell: ({ endsAt, endedAt, endedBy }) =>
          endedAt === null ? (
            <>
              <DueTime at={endsAt} /> <span className="muted">{format.moment(endsAt)}</span>
            </>
          ) : (
            <span className="muted">
              {endedBy === null ? '' : t.endedBy[endedBy]} {format.moment(endedAt)}
            </span>
          ),
      },
    ],
    [t, format],
  )
}
