import type { ReactNode } from 'react'
import { Badge } from '../../../parts/badge.js'
import { TimeAgo } from '../../../parts/time.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useFormat } from '../../../texts/format.js'
import { deskTexts } from '../texts.js'
import type { CaseContext } from './use-context.js'
import { usePolicyName } from './use-policies.js'

const commentsShown = 6

/** Who wrote it: standing, figures, measures, and what else they wrote. */
export function AuthorPanel({ author, spared }: { author: CaseContext['author']; spared: string }) {
  const { side: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const { counts, decisionCounts } = author
  const written = Object.values(counts).reduce((all, count) => all + count, 0)
  const figures = [
    { name: t.written, value: format.number(written) },
    { name: t.received, value: format.number(author.reportsReceived) },
    { name: t.strikes, value: format.number(author.strikeCount) },
    { name: t.live, value: format.number(author.liveCaseCount) },
  ]
  return (
    <div className="author-panel">
      <div className="author-top">
        {author.picture?.startsWith('https://') === true ? (
          <img src={author.picture} alt="" width={28} height={28} referrerPolicy="no-referrer" loading="lazy" />
        ) : null}
        <strong>{author.name}</strong>
        <Badge tone={author.standing === 'good' ? 'good' : 'danger'}>{t.standing[author.standing]}</Badge>
        <span className="muted small">
          {t.since} {format.day(author.createdAt)}
        </span>
      </div>
      <dl className="figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="outcome-line">
        {(['dismiss', 'hide', 'remove'] as const).map((outcome) => (
          <span key={outcome} className={`outcome ${outcome}`}>
            {core.outcomes[outcome]} <span className="number">{format.number(decisionCounts[outcome])}</span>
          </span>
        ))}
      </p>
      <Measures author={author} />
      <List title={t.comments}>
        {author.comments.slice(0, commentsShown).map(({ id, body, status, createdAt }) => (
          <li key={id}>
            <span className={`clipped ${spared}`}>{body ?? core.commentStatuses[status]}</span>
            <span className="muted small">
              <TimeAgo at={createdAt} />
              {status === 'published' ? '' : ` · ${core.commentStatuses[status]}`}
            </span>
          </li>
        ))}
      </List>
    </div>
  )
}

/** What was done to the person, and what colleagues wrote down about them. */
function Measures({ author }: { author: CaseContext['author'] }) {
  const { side: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const nameOf = usePolicyName()
  return (
    <>
      {author.sanctions.length === 0 ? null : (
        <List title={t.sanctions}>
          {author.sanctions.slice(0, 4).map(({ id, kind, active, startsAt, policyCode }) => (
            <li key={id}>
              <span className="row">
                <Badge tone={active ? 'danger' : 'plain'}>{core.sanctions[kind]}</Badge>
                {policyCode === null ? null : nameOf({ code: policyCode })}
              </span>
              <span className="muted small">
                <TimeAgo at={startsAt} />
              </span>
            </li>
          ))}
        </List>
      )}
      {author.notes.length === 0 ? null : (
        <List title={t.notes}>
          {author.notes.slice(0, 3).map(({ id, body, author: by, createdAt }) => (
            <li key={id}>
              {body}
              <span className="muted small">
                {by.name} · <TimeAgo at={createdAt} />
              </span>
            </li>
          ))}
        </List>
      )}
    </>
  )
}

function List({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="side-list">{children}</ul>
    </section>
  )
}
