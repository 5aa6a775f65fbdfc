import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** The next message of a child process. @throws Error when it ends instead */
export async function answerOf<Message>(child: ChildProcess): Promise<Message> {
  const giveUp = new AbortController()
  const { signal } = giveUp
  const death = once(child, 'exit', { signal }).then(([code, by]) => {
    throw new Error(`process ${child.spawnargs.join(' ')} ended with ${String(code ?? by)}`)
  })
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), death])) as [Message]
    return message
  } finally {
    giveUp.abort()
    death.catch(() => undefined)
  }
}
