import { useMemo, useRef, useState } from 'react'
import { useCommands } from '../../keyboard/use-commands.js'
import { Button } from '../../parts/button.js'
import { PageHeader } from '../../parts/page-header.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { BulkDialog, type BulkTarget } from './bulk-dialog.js'
import { bulkFilterOf, isNarrowed, useCaseFilter, type CaseFilter } from './case-filter.js'
import { CaseTable } from './case-table.js'
import { FilterBar } from './filter-bar.js'
import { QueueCards } from './queue-cards.js'
import { queuesTexts } from './texts.js'
import { useCaseCount, useCases, useQueues, type CaseSummary } from './use-cases.js'
import { useSelection } from './use-selection.js'
import './queues.css'

const bulkCasesMax = 200

/** What waits where, and for how long; narrowed, searched and, where it is all the same, decided together. */
export function QueuesPage() {
  const t = useTexts(queuesTexts)
  const queues = useQueues()
  const [filter, change] = useCaseFilter()
  const cases = useCases(filter)
  const searchField = useRef<HTMLInputElement>(null)
  const selection = useSelection(cases.items)
  const [bulk, setBulk] = useState<BulkTarget | null>(null)
  const waitingIds = useWaitingIds(cases.items, selection.ids)
  const openBulk = () => setBulk({ count: waitingIds.length, meant: { caseIds: waitingIds } })

  useCommands([
    {
      id: 'queues.search',
      text: t.focusSearch,
      group: t.group,
      keys: 'Slash',
      run: () => searchField.current?.focus(),
    },
    { id: 'queues.mine', text: t.showMine, group: t.group, keys: 'KeyM', run: () => change({ holder: 'me' }) },
    { id: 'queues.select-all', text: t.selectAll, group: t.group, keys: 'KeyA', run: selection.chooseAll },
    {
      id: 'queues.bulk',
      text: t.openBulk,
      group: t.group,
      keys: 'KeyB',
      isEnabled: waitingIds.length > 0,
      run: openBulk,
    },
  ])

  return (
    <div className="queues-page">
      <PageHeader title={t.title} about={t.about} />
      <div className="page-body queues-body">
        <QueueCards queues={queues} chosen={filter.queue} onChoose={(queue) => change({ queue })} />
        <FilterBar filter={filter} onChange={change} searchField={searchField} />
        <ListBar
          filter={filter}
          waiting={waitingIds.length}
          selection={selection}
          onJudge={setBulk}
          onJudgeChosen={openBulk}
        />
        {cases.error !== null && cases.items.length === 0 ? (
          <Failure error={cases.error} onRetry={cases.retry} />
        ) : null}
        {cases.isPending ? <Loading as="rows" /> : null}
        {!cases.isPending && cases.error === null && cases.items.length === 0 ? (
          <Empty icon="queues" title={isNarrowed(filter) || filter.queue !== null ? t.none : t.nothingWaits}>
            {isNarrowed(filter) || filter.queue !== null ? t.noneHint : t.nothingHint}
          </Empty>
        ) : null}
        {cases.items.length === 0 ? null : (
          <CaseTable cases={cases.items} selected={selection.ids} onSelect={selection.toggle} onEnd={cases.readOn} />
        )}
      </div>
      {bulk === null ? null : (
        <BulkDialog
          target={bulk}
          onClose={(isDone) => {
            setBulk(null)
            if (isDone) selection.clear()
          }}
        />
      )}
    </div>
  )
}

interface ListBarProps {
  filter: CaseFilter
  waiting: number
  selection: ReturnType<typeof useSelection>
  onJudge: (target: BulkTarget) => void
  onJudgeChosen: () => void
}

/** How many there are, and what can be done with them together. */
function ListBar({ filter, waiting, selection, onJudge, onJudgeChosen }: ListBarProps) {
  const t = useTexts(queuesTexts)
  const format = useFormat()
  const found = useCaseCount(filter)
  const meant = useCaseCount({ ...filter, state: 'queued', holder: null })
  const canJudgeAll = filter.state === 'queued' && meant !== undefined && meant.count > 0 && meant.count <= bulkCasesMax
  const counted = found === undefined ? '' : (found.isExact ? t.count : t.countMore)(format.number(found.count))
  return (
    <div className="list-bar">
      <span role="status">{counted}</span>
      {selection.ids.size === 0 ? null : (
        <>
          <span className="muted">{t.selected(format.number(selection.ids.size))}</span>
          <Button kind="primary" command="queues.bulk" disabled={waiting === 0} onClick={onJudgeChosen}>
            {t.judgeSelected}
          </Button>
          <Button kind="quiet" onClick={selection.clear}>
            {t.clear}
          </Button>
        </>
      )}
      {canJudgeAll ? (
        <Button onClick={() => onJudge({ count: meant.count, meant: { filter: bulkFilterOf(filter) } })}>
          {t.judgeAll(format.number(meant.count))}
        </Button>
      ) : null}
    </div>
  )
}

/** Of the selected cases, those a judgement can be made on: only what waits. */
function useWaitingIds(cases: readonly CaseSummary[], chosen: ReadonlySet<string>): string[] {
  return useMemo(
    () =>
      cases
        .filter(({ id, state }) => chosen.has(id) && state === 'queued')
        .map(({ id }) => id)
        .slice(0, bulkCasesMax),
    [cases, chosen],
  )
}
