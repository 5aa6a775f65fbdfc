import type { ReportCategory } from '@moderato/contracts'
import { countGraphemes, normaliseText } from '@moderato/kernel'
import { actingTexts } from '../acting/acting-texts.js'
import { ApiProblem } from '../api/api-problem.js'
import { ReaderApi } from '../api/reader-api.js'
import { explain, type Thread } from '../state/thread.js'
import { changeViewer } from '../acting/change-viewer.js'

/** The last word on a report, or why it is not sent yet. */
export type ReportAnswer = { answer: string } | { problem: string }

/** Reports a comment, once per reader; a second report is answered, not refused. */
export async function fileReport(
  thread: Thread,
  commentId: string,
  { category, reason, key }: { category: ReportCategory | null; reason: string; key: string },
): Promise<ReportAnswer> {
  const own = actingTexts(thread)
  const words = normaliseText(reason)
  if (!category) return { problem: own.reportChoose }
  if (countGraphemes(words) > thread.config.get().reasonCharsMax) return { problem: own.problems['reason-too-long'] }
  try {
    await new ReaderApi(thread.api.client).report(commentId, category, words, key)
    changeViewer(thread, commentId, { reported: true })
    return { answer: own.reportReceipt }
  } catch (error) {
    const text = explain(thread, error)
    if (ApiProblem.of(error).code !== 'already-reported') return { problem: text }
    changeViewer(thread, commentId, { reported: true })
    return { answer: text }
  }
}
