import { ApiProblem } from '../../../api/problem.js'
import { sessionStore } from '../../../session/session.js'

const attemptsMax = 5
const pauseMs = 700

/**
 * Sends until there is an answer; a session that ended meanwhile is waited for.
 *
 * @param call - safe to repeat, e.g. by an idempotency key
 * @throws ApiProblem the refusal, the last failure, or the end of the session: nobody else sends what one person decided
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
  return new Promise((resolve, reject) => {
    const check = () => {
      const session = sessionStore.get()
      if (session?.isOver === true) return
      stop()
      if (session === null) reject(new ApiProblem('token-missing', 401))
      else resolve()
    }
    const stop = sessionStore.subscribe(check)
    check()
  })
}
