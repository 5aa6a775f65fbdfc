import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { appealStates } from '@moderato/contracts'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { Badge, type Tone } from '../../parts/badge.js'
import { DataTable, type Column } from '../../parts/data-table.js'
import { PageHeader } from '../../parts/page-header.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { Tabs } from '../../parts/tabs.js'
import { DueTime, TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { appealsTexts } from './texts.js'
import './appeals.css'

type Appeal = Schemas['AppealView']
const views = ['open', 'claimed', 'upheld', 'overturned', 'moot', 'all'] as const
const tones: Record<Appeal['state'], Tone> = {
  open: 'caution',
  claimed: 'accent',
  upheld: 'plain',
  overturned: 'good',
  moot: 'plain',
}

/** Appeals of the viewer's queues. */
export function AppealsPage() {
  const t = useTexts(appealsTexts)
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const view = views.find((id) => id === params.get('state')) ?? 'open'
  const state = appealStates.find((id) => id === view)
  const appeals = usePages<Appeal>(['cases', 'appeals', view], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/appeals', {
        params: {
          path: inSite(),
          query: { limit: 50, ...(state === undefined ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) },
        },
      }),
    ),
  )
  const columns = useColumns()
  return (
    <div className="appeals-page">
      <PageHeader title={t.title} about={t.about} />
      <div className="page-body appeals-body">
        <Tabs
          label={t.stateTabs}
          tabs={views.map((id) => ({ id, title: t.states[id] }))}
          selected={view}
          onSelect={(id) => setParams(id === 'open' ? {} : { state: id }, { replace: true })}
        >
          {appeals.isPending ? <Loading /> : null}
          {appeals.error === null ? null : <Failure error={appeals.error} onRetry={appeals.retry} />}
          {!appeals.isPending && appeals.error === null && appeals.items.length === 0 ? <Empty title={t.none} /> : null}
          {appeals.items.length === 0 ? null : (
            <DataTable
              label={t.table}
              columns={columns}
              rows={appeals.items}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(`/appeals/${id}`)}
              onEnd={appeals.readOn}
            />
          )}
        </Tabs>
      </div>
    </div>
  )
}

function useColumns(): Column<Appeal>[] {
  const t = useTexts(appealsTexts)
  const core = useTexts(coreTexts)
  return useMemo(
    () => [
      {
        id: 'text',
        header: t.columns.text,
        width: 'minmax(10rem, 1fr)',
        cell: ({ text }) => text ?? <span className="muted">{t.erased}</span>,
      },
      { id: 'role', header: t.columns.role, width: '5rem', cell: ({ role }) => t.roles[role] },
      {
        id: 'decision',
        header: t.columns.decision,
        width: '5rem',
        cell: ({ decision, sanction }) =>
          decision === null ? sanction && core.sanctions[sanction.kind] : core.outcomes[decision.outcome],
      },
      { id: 'filed', header: t.columns.filed, width: '5.5rem', cell: ({ createdAt }) => <TimeAgo at={createdAt} /> },
      {
        id: 'state',
        header: t.columns.state,
        width: 'minmax(6rem, 11rem)',
        cell: ({ state, lease }) => (
          <>
            <Badge tone={tones[state]}>{t.states[state]}</Badge> <span className="muted">{lease?.holder.name}</span>
          </>
        ),
      },
      {
        id: 'due',
        header: t.columns.due,
        width: '5.5rem',
        cell: (appeal) => <DueTime at={appeal.decidedAt === null && appeal.case !== null ? appeal.case.dueAt : null} />,
      },
    ],
    [t, core],
  )
}
