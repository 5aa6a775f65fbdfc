import { ApiProblem } from '../../../api/problem.js'
import { sessionStore } from '../../../session/session.js'

const attemptsMax = 5
const pauseMs = 700

/**
 * Sends until there is an answer; a session that ended meanwhile is waited for.
 *
 * @param call - safe to repeat, e.g. by an idempotency key
 * @throws ApiProblem the refusal, or the last failure
 */
export async function sendUntilAnswered<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const problem = ApiProblem.of(error)
      if (problem.status === 401) await signedInAgain()
      else if (attempt < attemptsMax && [0, 429, 502, 503].includes(problem.status)) {
        await new Promise((resolve) => setTimeout(resolve, (problem.retryAfterSec ?? 0) * 1000 || pauseMs * attempt))
      } else throw problem
    }
  }
}

function signedInAgain(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (sessionStore.get()?.isOver !== false) return
      stop()
      resolve()
    }
    const stop = sessionStore.subscribe(check)
    check()
  })
}
