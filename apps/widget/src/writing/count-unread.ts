import type { NoticeView, Page } from '../api/views.js'
import type { Thread } from '../state/thread.js'

/** Counts the notices a reader has not seen, as far as the first page tells. */
export async function countUnread(thread: Thread): Promise<void> {
  try {
    const { items } = await thread.api.client.get<Page<NoticeView>>('/me/notices')
    thread.unread.set(items.filter((notice) => notice.readAt === null).length)
  } catch {
    // The list itself will say what is wrong when the reader opens it.
  }
}
