import { actingTexts } from '../acting/acting-texts.js'
import { WritingApi } from '../api/writing-api.js'
import { explain, type Thread } from '../state/thread.js'

/** @returns why it was refused, or null when it is saved */
export async function editComment(thread: Thread, commentId: string, body: string): Promise<string | null> {
  try {
    thread.store.put(await new WritingApi(thread.api).edit(commentId, body))
    thread.announcement.set(actingTexts(thread).editSaved)
    return null
  } catch (error) {
    return explain(thread, error)
  }
}
