import { Badge } from '../../../parts/badge.js'
import { Button, IconButton } from '../../../parts/button.js'
import { useRole } from '../../../session/use-session.js'
import { coreTexts } from '../../../texts/core.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useCalendarWords } from '../parts/calendar-words.js'
import { membersTexts } from '../texts/members.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import type { Member } from './member-values.js'

export interface MemberTableProps {
  members: readonly Member[]
  queues: readonly { id: string; name: string }[]
  onEdit: (member: Member) => void
  onRemove: (member: Member) => void
}

/** Everybody on the staff. Leads see all, and change moderators. */
export function MemberTable({ members, queues, onEdit, onRemove }: MemberTableProps) {
  const t = useTexts(membersTexts)
  return (
    <PlainTable
      label={t.table}
      heads={[t.name, t.role, t.queues, t.languages, t.skills, t.hours, { end: t.load }]}
      hasActions
    >
      {members.map((member) => (
        <MemberRow
          key={member.userId}
          member={member}
          queueNames={queues.filter(({ id }) => member.queueIds.includes(id)).map(({ name }) => name)}
          onEdit={() => onEdit(member)}
          onRemove={() => onRemove(member)}
        />
      ))}
    </PlainTable>
  )
}

interface MemberRowProps {
  member: Member
  queueNames: readonly string[]
  onEdit: () => void
  onRemove: () => void
}

function MemberRow({ member, queueNames, onEdit, onRemove }: MemberRowProps) {
  const t = useTexts(membersTexts)
  const room = useTexts(roomTexts)
  const { roles } = useTexts(coreTexts)
  const format = useFormat()
  const hours = useCalendarWords()
  const isAdmin = useRole('admin')
  const { name, subject, role, languages, skills, workingHours, held, capacity } = member
  return (
    <tr>
      <th scope="row">
        {name}
        {name === subject ? null : <span className="mark mono">{subject}</span>}
      </th>
      <td>
        <Badge tone={role === 'moderator' ? 'plain' : 'accent'}>{roles[role]}</Badge>
      </td>
      <td>{queueNames.length === 0 ? <span className="muted">{t.noQueues}</span> : queueNames.join(', ')}</td>
      <td>{languages.join(', ')}</td>
      <td>{skills.join(', ')}</td>
      <td>{workingHours === null ? <span className="muted">{t.always}</span> : hours(workingHours)}</td>
      <td className="end nowrap">{t.loadOf(format.number(held), format.number(capacity))}</td>
      <td className="end nowrap">
        {isAdmin || role === 'moderator' ? (
          <>
            <Button kind="quiet" aria-label={room.editOf(name)} onClick={onEdit}>
              {room.edit}
            </Button>
            <IconButton icon="remove" label={room.removeOf(name)} onClick={onRemove} />
          </>
        ) : null}
      </td>
    </tr>
  )
}
