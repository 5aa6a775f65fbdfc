import { Badge } from '../../../parts/badge.js'
import { Button, IconButton } from '../../../parts/button.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useCalendarWords } from '../parts/calendar-words.js'
import { useSpanWords } from '../parts/duration-field.js'
import { queuesTexts } from '../texts/queues.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import type { QueueSetup } from './queue-values.js'

export interface QueueTableProps {
  queues: readonly QueueSetup[]
  onEdit: (queue: QueueSetup) => void
  onArchive: (queue: QueueSetup) => void
}

/** Every queue with the deadline of each tier. */
export function QueueTable({ queues, onEdit, onArchive }: QueueTableProps) {
  const t = useTexts(queuesTexts)
  const { tiers } = useTexts(coreTexts)
  return (
    <PlainTable
      label={t.table}
      heads={[t.name, ...tiers.map((tier) => t.dueOf(tier)), t.hours, t.conditions]}
      hasActions
    >
      {queues.map((queue) => (
        <QueueRow key={queue.id} queue={queue} onEdit={() => onEdit(queue)} onArchive={() => onArchive(queue)} />
      ))}
    </PlainTable>
  )
}

interface QueueRowProps {
  queue: QueueSetup
  onEdit: () => void
  onArchive: () => void
}

function QueueRow({ queue, onEdit, onArchive }: QueueRowProps) {
  const t = useTexts(queuesTexts)
  const room = useTexts(roomTexts)
  const span = useSpanWords()
  const hours = useCalendarWords()
  const { name, isDefault, isSenior, takesOrders, dueSecByTier, businessTiers, calendar, languages, skills } = queue
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {name}
          {isDefault ? <Badge tone="accent">{t.isDefault}</Badge> : null}
          {isSenior ? <Badge>{t.isSenior}</Badge> : null}
          {takesOrders ? <Badge>{t.takesOrders}</Badge> : null}
        </span>
      </th>
      {dueSecByTier.map((sec, tier) => (
        <td key={tier} className="nowrap">
          {span(sec)}
          {businessTiers.includes(tier) ? (
            <span className="mark" title={t.businessMarkAbout}>
              {t.businessMark}
            </span>
          ) : null}
        </td>
      ))}
      <td>{calendar === null ? <span className="muted">{t.always}</span> : hours(calendar)}</td>
      <td>
        <span className="row tight">
          {[...languages, ...skills].map((word) => (
            <Badge key={word}>{word}</Badge>
          ))}
        </span>
      </td>
      <td className="end nowrap">
        <Button kind="quiet" aria-label={room.editOf(name)} onClick={onEdit}>
          {room.edit}
        </Button>
        <IconButton icon="remove" label={t.archiveOf(name)} onClick={onArchive} />
      </td>
    </tr>
  )
}
