import { ReaderApi } from '../api/reader-api.js'
import type { OwnReportView } from '../api/views.js'
import type { ActingMessages } from '../texts/acting-messages.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Age } from '../view/age.js'
import { PagedList } from './paged-list.js'

export function OwnReportList() {
  const thread = useThread()
  const own = useActingTexts()
  const api = new ReaderApi(thread.api.client)
  return (
    <PagedList read={(cursor) => api.reports(cursor)} keyOf={(report) => report.id} empty={own.noReports}>
      {(report) => (
        <>
          <p class="byline">
            <b>{own.categories[report.category]}</b>
            <span class="tag">{outcomeText(own, report)}</span>
            <Age at={report.createdAt} />
          </p>
          {report.reason && (
            <p class="body" dir="auto">
              {report.reason}
            </p>
          )}
        </>
      )}
    </PagedList>
  )
}

function outcomeText(own: ActingMessages, { outcome }: OwnReportView): string {
  if (outcome === null) return own.reportOpen
  return outcome === 'dismiss' ? own.reportNotActed : own.reportActed
}
