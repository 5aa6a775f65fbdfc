import { Link } from 'react-router'
import { Badge } from '../../../parts/badge.js'
import { TimeAgo } from '../../../parts/time.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { Case } from '../handling/desk-calls.js'
import type { CaseContext } from './use-context.js'
import { usePolicyName } from './use-policies.js'

const tones = { dismiss: 'good', hide: 'caution', remove: 'danger' } as const

/** What was decided before, newest first. */
export function Judgements({ judgements, none }: { judgements: CaseContext['decisions']; none: string }) {
  const { side: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const nameOf = usePolicyName()
  if (judgements.length === 0) return <p className="muted">{none}</p>
  return (
    <ul className="side-list">
      {judgements.map(({ id, outcome, policyCode, explanation, decidedBy, createdAt, effective }) => (
        <li key={id}>
          <span>
            <Badge tone={tones[outcome]}>{core.outcomes[outcome]}</Badge> {nameOf({ code: policyCode })}
          </span>
          {explanation === null ? null : <span className="clipped">{explanation}</span>}
          <span className="muted small">
            {decidedBy === null ? t.actors.system : t.by(decidedBy.name)} · <TimeAgo at={createdAt} />
            {effective ? '' : ` · ${t.reverted}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Cases of the same words or the same person. */
export function SimilarCases({ cases, spared }: { cases: CaseContext['similar']; spared: string }) {
  const { side: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  if (cases.length === 0) return <p className="muted">{t.noSimilar}</p>
  return (
    <ul className="side-list">
      {cases.map(({ id, likeness, outcome, state, body, author, createdAt }) => (
        <li key={id}>
          <Link to={`/desk/${id}`} className={`clipped ${spared}`}>
            {body ?? core.commentStatuses.deleted}
          </Link>
          <span className="muted small">
            {outcome === null ? core.caseStates[state] : core.outcomes[outcome]} · {t.same[likeness]} · {author.name} ·{' '}
            <TimeAgo at={createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Every transition of the case, newest first, with what the staff said. */
export function Trail({ events, notes }: Pick<Case, 'events' | 'notes'>) {
  const { side: t, events: names } = useTexts(deskTexts)
  return (
    <ol className="side-list trail">
      {events.toReversed().map(({ seq, type, actorKind, at }) => {
        const note = notes.find((said) => said.seq === seq)
        return (
          <li key={seq}>
            <span>{names[type] ?? type}</span>
            {note === undefined ? null : <span>{note.body}</span>}
            <span className="muted small">
              {note?.author.name ?? t.actors[actorKind]} · <TimeAgo at={at} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
