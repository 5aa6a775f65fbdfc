import { ReaderApi } from '../api/reader-api.js'
import type { NoticeView, Page } from '../api/views.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Age } from '../view/age.js'
import { Objection } from './objection.js'
import { PagedList } from './paged-list.js'

/** Decisions on the reader's comments and reports, with the way to object. */
export function NoticeList() {
  const thread = useThread()
  const own = useActingTexts()
  const api = new ReaderApi(thread.api.client)
  return (
    <PagedList read={readAndMark} keyOf={(notice) => notice.id} empty={own.noNotices}>
      {(notice) => (
        <>
          <p class="byline">
            <Age at={notice.createdAt} />
            {notice.readAt === null && <span class="tag">{thread.texts.of.unread}</span>}
          </p>
          <p class="body" dir="auto">
            {notice.text}
          </p>
          <NoticeObjection notice={notice} api={api} />
        </>
      )}
    </PagedList>
  )

  /** What is on the screen counts as read from the next time on. */
  async function readAndMark(cursor: string | null): Promise<Page<NoticeView>> {
    const page = await api.notices(cursor)
    thread.unread.set(0)
    const unread = page.items.filter((notice) => notice.readAt === null)
    // Best effort: a notice that stays unread is only shown as such once more.
    void Promise.allSettled(unread.map((notice) => api.markRead(notice.id)))
    return page
  }
}

/** An appeal against a decision or a sanction, an objection to a temporary block, or since when there is one. */
function NoticeObjection({ notice, api }: { notice: NoticeView; api: ReaderApi }) {
  const own = useActingTexts()
  const { appealable, appealUntil, appealedAt, decisionId, objectable, objectedAt, measureId } = notice
  const appealed = decisionId ? (`decisions/${decisionId}` as const) : measureId && (`measures/${measureId}` as const)
  if (appealable && appealed)
    return (
      <Objection
        draft={appealed}
        until={appealUntil}
        send={(text, key) => api.appeal(appealed, text, key)}
        received={own.appealReceived}
      />
    )
  if (objectable && measureId)
    return (
      <Objection
        draft={measureId}
        until={null}
        send={(text, key) => api.object(measureId, text, key)}
        received={own.objectionReceived}
      />
    )
  if (objectedAt) return <Handed text={own.objected} at={objectedAt} />
  // The notices that answer an appeal speak of it anyway.
  return appealedAt && (measureId || appealableKinds.has(notice.kind)) ? (
    <Handed text={own.appealed} at={appealedAt} />
  ) : null
}

const appealableKinds = new Set(['statement-of-reasons', 'outcome'])

function Handed({ text, at }: { text: string; at: string }) {
  return <p class="muted">{text.replace('{date}', useThread().texts.day(at))}</p>
}
