import { ReaderApi } from '../api/reader-api.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Age } from '../view/age.js'
import { webAddress } from '../texts/web-address.js'
import { PagedList } from './paged-list.js'

export function OwnCommentList() {
  const thread = useThread()
  const own = useActingTexts()
  const api = new ReaderApi(thread.api.client)
  return (
    <PagedList read={(cursor) => api.comments(cursor)} keyOf={(comment) => comment.id} empty={own.noComments}>
      {(comment) => {
        const address = webAddress(comment.thread.url)
        const title = comment.thread.title || comment.thread.key
        return (
          <>
            <p class="byline">
              <span class="tag">{own.commentStates[comment.status]}</span>
              <Age at={comment.createdAt} />
            </p>
            {comment.body !== null && (
              <p class="body" dir="auto">
                {comment.body}
              </p>
            )}
            <p class="muted" dir="auto">
              {address ? <a href={address}>{title}</a> : title}
            </p>
          </>
        )
      }}
    </PagedList>
  )
}
