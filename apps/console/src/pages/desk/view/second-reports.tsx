import { TimeAgo } from '../../../parts/time.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { SecondReview } from '../handling/desk-calls.js'
import { groupReports } from '../handling/suggest.js'
import { deskTexts } from '../texts.js'

/** Reports that the first reviewer saw, merged by kind; who filed them is nobody's business here. */
export function SecondReports({ reports }: { reports: SecondReview['reports'] }) {
  const { reports: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  return (
    <section className="desk-panel">
      <h2>{reports.length === 0 ? t.claimed : t.title(reports.length)}</h2>
      {groupReports(reports).map(({ category, reports: same }) => (
        <section key={category} aria-label={core.categories[category]}>
          <h3>{core.categories[category]}</h3>
          <ul className="report-list">
            {same.map(({ seq, reason, createdAt }) => (
              <li key={seq}>
                <p>{reason ?? <span className="muted">{t.noReason}</span>}</p>
                <p className="muted small">
                  <TimeAgo at={createdAt} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
