import { DueTime } from '../../parts/time.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { queuesTexts } from './texts.js'
import type { ReviewQueue } from './use-cases.js'

export interface QueueCardsProps {
  /** Undefined until they are known. */
  queues: readonly ReviewQueue[] | undefined
  chosen: string | null
  onChoose: (queueId: string | null) => void
}

/** Every queue with what waits in it; pressing one shows its cases. */
export function QueueCards({ queues, chosen, onChoose }: QueueCardsProps) {
  const t = useTexts(queuesTexts)
  // Their place is kept, so that what lies below does not jump.
  if (queues === undefined) return <div className="queue-cards" />
  const cards = queues.length > 1 ? [togetherOf(queues, t.all), ...queues] : queues
  return (
    <ul className="queue-cards" aria-label={t.queues}>
      {cards.map((queue) => (
        <li key={queue.id}>
          <QueueCard queue={queue} isChosen={(chosen ?? '') === queue.id} onChoose={() => onChoose(queue.id || null)} />
        </li>
      ))}
    </ul>
  )
}

function QueueCard({ queue, ...on }: { queue: ReviewQueue; isChosen: boolean; onChoose: () => void }) {
  const t = useTexts(queuesTexts)
  const format = useFormat()
  const { name, depth, claimed, oldestDueAt, inflow, outflow } = queue
  const figures: [string, number][] = [
    [t.claimed, claimed],
    [t.inflow, inflow],
    [t.outflow, outflow],
  ]
  return (
    <button type="button" className="queue-card" aria-pressed={on.isChosen} onClick={on.onChoose}>
      <span className="queue-name">{name}</span>
      <span className="queue-depth">
        <strong>{format.number(depth)}</strong> {t.waiting}
      </span>
      <span className="queue-line">
        {oldestDueAt === null ? (
          t.nothingWaits
        ) : (
          <>
            {t.oldest} <DueTime at={oldestDueAt} />
          </>
        )}
      </span>
      <span className="queue-figures">
        {figures.map(([name, value]) => (
          <span key={name}>
            {name} <strong>{format.number(value)}</strong>
          </span>
        ))}
      </span>
    </button>
  )
}

function togetherOf(queues: readonly ReviewQueue[], name: string): ReviewQueue {
  const sum = (of: (queue: ReviewQueue) => number) => queues.reduce((total, queue) => total + of(queue), 0)
  const dues = queues.flatMap(({ oldestDueAt }) => oldestDueAt ?? []).sort()
  return {
    ...{ id: '', name, isDefault: false, depth: sum(({ depth }) => depth), claimed: sum(({ claimed }) => claimed) },
    ...{ oldestDueAt: dues[0] ?? null, inflow: sum(({ inflow }) => inflow), outflow: sum(({ outflow }) => outflow) },
  }
}
