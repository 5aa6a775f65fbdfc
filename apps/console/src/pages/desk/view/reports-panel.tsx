import { useState } from 'react'
import { Link } from 'react-router'
import { Badge } from '../../../parts/badge.js'
import { Icon } from '../../../parts/icon.js'
import { TimeAgo } from '../../../parts/time.js'
import { useRole } from '../../../session/use-session.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useFormat } from '../../../texts/format.js'
import { deskTexts } from '../texts.js'
import type { InHand } from '../handling/desk-state.js'
import { groupReports, type ReportGroup } from '../handling/suggest.js'

/** Reports merged by kind. Why they were filed is shown on demand; who filed them, to leads only. */
export function ReportsPanel({ held }: { held: InHand }) {
  const { reports: t } = useTexts(deskTexts)
  const groups = groupReports(held.case.reports)
  const isPending = held.case.comment?.status === 'pending'
  const arrived = held.case.reports.filter(({ seq }) => seq > held.seenSeq).length
  return (
    <section className="desk-panel" aria-label={t.title(held.case.reports.length)}>
      <h2>{groups.length > 0 ? t.title(held.case.reports.length) : isPending ? t.pending : t.claimed}</h2>
      {groups.length > 0 ? null : isPending ? (
        <p className="muted">{t.pendingHint}</p>
      ) : (
        <p className="muted">
          {t.claimedHint} <Link to="/legal">{t.claimedLink}</Link>
        </p>
      )}
      <p className="fresh-reports" role="status">
        {arrived === 0 ? '' : t.arrived(arrived)}
      </p>
      <ul className="report-groups">
        {groups.map((group) => (
          <Group key={group.category} group={group} seenSeq={held.seenSeq} />
        ))}
      </ul>
    </section>
  )
}

function Group({ group, seenSeq }: { group: ReportGroup; seenSeq: number }) {
  const { reports: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const seesReporters = useRole('lead')
  const [isOpen, setOpen] = useState(false)
  const isFresh = group.reports.some(({ seq }) => seq > seenSeq)
  return (
    <li>
      <button type="button" className="report-group" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'chevron'} size={16} />
        <span>{core.categories[group.category]}</span>
        {isFresh ? <Badge tone="caution">{t.fresh}</Badge> : null}
        <span className="number muted">{t.times(group.reports.length)}</span>
      </button>
      {isOpen ? (
        <ul className="report-list">
          {group.reports.map(({ seq, reason, reporterId, weight, createdAt }) => (
            <li key={seq}>
              <p>{reason ?? <span className="muted">{t.noReason}</span>}</p>
              <p className="muted small">
                <TimeAgo at={createdAt} />
                {seesReporters && reporterId !== null ? (
                  <>
                    {' · '}
                    <Link to={`/people/${reporterId}`}>{t.reporter}</Link>
                    {` · ${t.weight(format.number(weight))}`}
                  </>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
