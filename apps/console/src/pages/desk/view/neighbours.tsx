import { Badge } from '../../../parts/badge.js'
import { TimeAgo } from '../../../parts/time.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { CaseContext } from './use-context.js'

export interface NeighboursProps {
  label: string
  items: CaseContext['before']
  /** See {@link useSpared}. */
  spared: string
  /** The label is read aloud only. */
  isHidden?: boolean
}

/** Comments beside the one that is judged, smaller than it. */
export function Neighbours({ label, items, spared, isHidden = false }: NeighboursProps) {
  const core = useTexts(coreTexts)
  if (items.length === 0) return null
  return (
    <section className="neighbours" aria-label={label}>
      {isHidden ? null : <h3 className="small muted">{label}</h3>}
      <ul>
        {items.map(({ id, author, body, status, createdAt }) => (
          <li key={id}>
            <span className="neighbour-by">{author.name}</span>
            <span className={`neighbour-body ${spared}`}>{body ?? core.commentStatuses[status]}</span>
            {status === 'published' || body === null ? null : <Badge>{core.commentStatuses[status]}</Badge>}
            <span className="muted small">
              <TimeAgo at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
