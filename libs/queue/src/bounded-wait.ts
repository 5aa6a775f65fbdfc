/** The work did not settle in time; it may still do so later. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError'
}

/**
 * Waits for the work, but no longer than the given time.
 *
 * @throws WaitTimeoutError when the time is over
 */
export async function waitAtMost<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new WaitTimeoutError(`no answer within ${String(timeoutMs)} ms`))
    }, timeoutMs)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
