import { Link } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { Badge } from '../../parts/badge.js'
import { TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { MoreRows } from './more-rows.js'
import { peopleTexts } from './texts.js'

type Filed = Schemas['FiledReportView']

/** What a person reported, and whether it was right: for leads. */
export function ReportList({ userId }: { userId: string }) {
  const t = useTexts(peopleTexts)
  const pages = usePages<Filed>(['person', userId, 'reports'], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/users/{userId}/reports', {
        params: { path: inSite({ userId }), query: cursor === undefined ? {} : { cursor } },
      }),
    ),
  )
  return (
    <div className="tab-body">
      <MoreRows pages={pages} none={t.noReports} row={(report) => <Report report={report} />} />
    </div>
  )
}

function Report({ report }: { report: Filed }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const { outcome, category, reason, comment, createdAt, caseId } = report
  const verdict = outcome === null ? t.undecided : outcome === 'dismiss' ? t.disagreed : t.agreed
  return (
    <>
      <p className={comment.body === null ? 'muted' : ''}>{comment.body ?? t.erased}</p>
      <p className="entry-line">
        <Badge tone={outcome === null ? 'plain' : outcome === 'dismiss' ? 'caution' : 'good'}>{verdict}</Badge>
        <span>
          {core.categories[category]}
          {reason === null || reason === '' ? '' : `: ${reason}`}
        </span>
        <span>{t.by(comment.author.name)}</span>
        <TimeAgo at={createdAt} />
        <Link to={`/desk/${caseId}`}>{t.openCase}</Link>
      </p>
    </>
  )
}
