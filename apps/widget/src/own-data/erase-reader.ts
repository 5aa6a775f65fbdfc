import { ReaderApi } from '../api/reader-api.js'
import { explain, type Thread } from '../state/thread.js'

/** Has the reader erased and signed out: the next call with their token would make a new person. @returns why not, or null */
export async function eraseReader(thread: Thread): Promise<string | null> {
  try {
    await new ReaderApi(thread.api.client).erase()
  } catch (error) {
    return explain(thread, error)
  }
  thread.tokens.use(null)
  thread.emit('moderato:erased', {})
  return null
}
