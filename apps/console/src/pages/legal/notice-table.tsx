import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { Badge, type Tone } from '../../parts/badge.js'
import { DataTable, type Column } from '../../parts/data-table.js'
import { SelectField } from '../../parts/field.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { DueTime, TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { legalTexts } from './texts.js'

export type Notice = Schemas['StandingNoticeView']
const states = ['received', 'blocked', 'decided'] as const
const tones: Record<Notice['state'], Tone> = { received: 'caution', blocked: 'accent', decided: 'plain' }

/** Claims and orders, newest first. */
export function NoticeTable() {
  const t = useTexts(legalTexts)
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const state = states.find((id) => id === params.get('state'))
  const notices = usePages<Notice>(['cases', 'notices', state ?? 'all'], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/legal-notices', {
        params: {
          path: inSite(),
          query: { limit: 50, ...(state === undefined ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) },
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
          value={state ?? ''}
          onChange={({ target }) => setParams(target.value === '' ? {} : { state: target.value }, { replace: true })}
        >
          <option value="">{t.states.all}</option>
          {states.map((id) => (
            <option key={id} value={id}>
              {t.states[id]}
            </option>
          ))}
        </SelectField>
      </div>
      {notices.isPending ? <Loading /> : null}
      {notices.error === null ? null : <Failure error={notices.error} onRetry={notices.retry} />}
      {!notices.isPending && notices.error === null && notices.items.length === 0 ? (
        <Empty title={t.noNotices} />
      ) : null}
      {notices.items.length === 0 ? null : (
        <DataTable
          label={t.noticeTable}
          columns={columns}
          rows={notices.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(`/legal/${id}`)}
          onEnd={notices.readOn}
        />
      )}
    </>
  )
}

function useColumns(): Column<Notice>[] {
  const t = useTexts(legalTexts)
  const core = useTexts(coreTexts)
  return useMemo(
    () => [
      { id: 'right', header: t.columns.right, width: 'minmax(5rem, 10rem)', cell: ({ right }) => t.rights[right] },
      {
        id: 'source',
        header: t.columns.source,
        width: 'minmax(4rem, 6rem)',
        cell: ({ source, claimantKind }) => (claimantKind === null ? t.sources[source] : t.claimantKinds[claimantKind]),
      },
      {
        id: 'comment',
        header: t.columns.comment,
        width: 'minmax(8rem, 1fr)',
        cell: ({ commentBody }) => commentBody ?? <span className="muted">{t.erased}</span>,
      },
      {
        id: 'state',
        header: t.columns.state,
        width: 'minmax(6rem, 11rem)',
        cell: ({ state, outcome }) => (
          <>
            <Badge tone={tones[state]}>{t.states[state]}</Badge>{' '}
            <span className="muted">{outcome === null ? '' : core.outcomes[outcome]}</span>
          </>
        ),
      },
      { id: 'filed', header: t.columns.filed, width: '5rem', cell: ({ createdAt }) => <TimeAgo at={createdAt} /> },
      {
        id: 'due',
        header: t.columns.due,
        width: '5.5rem',
        cell: ({ state, caseDueAt }) => <DueTime at={state === 'decided' ? null : caseDueAt} />,
      },
      {
        id: 'clock',
        header: t.columns.clock,
        width: '5.5rem',
        cell: ({ block }) => <DueTime at={block === null || block.endedAt !== null ? null : block.endsAt} />,
      },
    ],
    [t, core],
  )
}
