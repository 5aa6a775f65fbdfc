import { actingTexts } from '../acting/acting-texts.js'
import { ApiProblem } from '../api/api-problem.js'
import { WritingApi } from '../api/writing-api.js'
import { explain, type Thread } from '../state/thread.js'

/** @returns why it was refused, or null when it is gone */
export async function deleteComment(thread: Thread, commentId: string): Promise<string | null> {
  try {
    await new WritingApi(thread.api).remove(commentId)
  } catch (error) {
    if (ApiProblem.of(error).code !== 'not-found') return explain(thread, error)
  }
  thread.store.find(commentId)?.update((comment) => ({ ...comment, status: 'deleted', body: null }))
  thread.announcement.set(actingTexts(thread).removed)
  return null
}
