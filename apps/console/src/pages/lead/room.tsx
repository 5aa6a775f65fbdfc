import type { ReactNode } from 'react'
import { NavLink, useNavigate } from 'react-router'
import { useCommands } from '../../keyboard/use-commands.js'
import { PageHeader, type PageHeaderProps } from '../../parts/page-header.js'
import { includesRole } from '../../session/claims.js'
import { useSession } from '../../session/use-session.js'
import { useTexts } from '../../texts/catalogue.js'
import { roomParts, type RoomPart } from './room-parts.js'
import { roomTexts } from './texts/room.js'
import './lead.css'

export interface RoomProps {
  part: RoomPart
  about: string
  /** Left out: the part's name. */
  title?: string
  /** The list this part was opened from. */
  back?: PageHeaderProps['back']
  /** Buttons beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** The lead's room around one of its parts. */
export function Room({ part, about, title, back, actions, children }: RoomProps) {
  const t = useTexts(roomTexts)
  const navigate = useNavigate()
  const role = useSession()?.claims.role ?? 'reader'
  const shown = roomParts.filter((one) => includesRole(role, one.role))
  useCommands(
    shown.map(({ id }) => ({
      id: `lead.${id}`,
      text: t.parts[id],
      group: t.goGroup,
      keys: null,
      run: () => void navigate(`/lead/${id}`),
    })),
  )
  return (
    <div className="room">
      <nav className="room-parts" aria-label={t.partsLabel}>
        {shown.map(({ id }) => (
          <NavLink key={id} to={`/lead/${id}`} className="room-part">
            {t.parts[id]}
          </NavLink>
        ))}
      </nav>
      <div className="room-body">
        <PageHeader title={title ?? t.parts[part]} about={about} {...(back === undefined ? {} : { back })}>
          {actions}
        </PageHeader>
        <div className="page-body">{children}</div>
      </div>
    </div>
  )
}
