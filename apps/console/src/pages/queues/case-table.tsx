import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { Badge, tierTones } from '../../parts/badge.js'
import { DataTable, type Column } from '../../parts/data-table.js'
import { DueTime } from '../../parts/time.js'
import { useSession } from '../../session/use-session.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { queuesTexts } from './texts.js'
import type { CaseSummary } from './use-cases.js'

export interface CaseTableProps {
  cases: readonly CaseSummary[]
  selected: ReadonlySet<string>
  onSelect: (found: CaseSummary) => void
  onEnd: () => void
}

/** Cases one below the other, however many; Enter opens one at the desk, Space selects it. */
export function CaseTable({ cases, selected, onSelect, onEnd }: CaseTableProps) {
  const t = useTexts(queuesTexts)
  const navigate = useNavigate()
  const columns = useColumns(selected, onSelect)
  return (
    <DataTable
      label={t.table}
      columns={columns}
      rows={cases}
      rowKey={({ id }) => id}
      selected={selected}
      onSelect={onSelect}
      onOpen={({ id }) => void navigate(`/desk/${id}`)}
      onEnd={onEnd}
    />
  )
}

function useColumns(selected: ReadonlySet<string>, onSelect: (found: CaseSummary) => void): Column<CaseSummary>[] {
  const t = useTexts(queuesTexts)
  const core = useTexts(coreTexts)
  return useMemo(
    () => [
      {
        id: 'select',
        header: <span className="hidden-words">{t.columns.select}</span>,
        width: '24px',
        cell: (found) => (
          <input
            type="checkbox"
            aria-label={t.choose(excerptOf(found) ?? t.erased)}
            checked={selected.has(found.id)}
            onChange={() => onSelect(found)}
            onClick={(event) => event.stopPropagation()}
          />
        ),
      },
      {
        id: 'comment',
        header: t.columns.comment,
        width: 'minmax(10rem, 4fr)',
        cell: (found) => excerptOf(found) ?? <span className="muted">{t.erased}</span>,
      },
      {
        id: 'author',
        header: t.columns.author,
        width: 'minmax(4.5rem, 1.1fr)',
        cell: ({ author }) => author?.name ?? '',
      },
      {
        id: 'reports',
        header: t.columns.reports,
        width: 'minmax(5.5rem, 1.6fr)',
        cell: (found) => <Reports found={found} />,
      },
      {
        id: 'tier',
        header: t.columns.tier,
        width: '4.5rem',
        cell: ({ tier }) => <Badge tone={tierTones[tier] ?? 'plain'}>{core.tiers[tier]}</Badge>,
      },
      { id: 'due', header: t.columns.due, width: '5.25rem', cell: ({ dueAt }) => <DueTime at={dueAt} /> },
      {
        id: 'state',
        header: t.columns.state,
        width: 'minmax(6rem, 1.1fr)',
        cell: (found) => <Holding found={found} />,
      },
    ],
    [t, core, selected, onSelect],
  )
}

/** What a case is about: its reports, or what it came from without any. */
function Reports({ found: { reportCount, categories, comment } }: { found: CaseSummary }) {
  const t = useTexts(queuesTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  if (reportCount === 0) {
    return <span className="muted">{comment?.status === 'pending' ? t.without.approval : t.without.legal}</span>
  }
  return (
    <>
      <span className="number">{t.reportCount(format.number(reportCount))}</span>{' '}
      <span className="muted">{categories.map((id) => core.categories[id]).join(', ')}</span>
    </>
  )
}

function Holding({ found }: { found: CaseSummary }) {
  const t = useTexts(queuesTexts)
  const core = useTexts(coreTexts)
  const session = useSession()
  const { lease, state } = found
  if (lease === null) return <span>{core.caseStates[state]}</span>
  const isMine = lease.token !== null && session !== null
  return <Badge tone={isMine ? 'accent' : 'plain'}>{isMine ? t.mine : t.heldBy(lease.holder.name)}</Badge>
}

function excerptOf({ comment }: CaseSummary): string | null {
  return comment?.body ?? null
}
