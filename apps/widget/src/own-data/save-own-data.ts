import { ReaderApi } from '../api/reader-api.js'
import { explain, type Thread } from '../state/thread.js'

/** Hands the reader a file with all that is kept about them. @returns why there is none, or null */
export async function saveOwnData(thread: Thread): Promise<string | null> {
  try {
    const address = URL.createObjectURL(await new ReaderApi(thread.api.client).ownData())
    const link = document.createElement('a')
    link.href = address
    link.download = 'my-comments.json'
    link.click()
    // The browser has taken the file over by the next frame at the latest.
    requestAnimationFrame(() => URL.revokeObjectURL(address))
    return null
  } catch (error) {
    return explain(thread, error)
  }
}
