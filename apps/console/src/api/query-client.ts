import { QueryClient } from '@tanstack/react-query'
import { sessionStore } from '../session/session.js'
import { ApiProblem } from './problem.js'

const attemptsMax = 3
const passing = new Set([0, 429, 502, 503, 504])

/** Whether a call may succeed when it is repeated unchanged. */
function isPassing(error: unknown): boolean {
  return passing.has(ApiProblem.of(error).status)
}

/** What was read is shown at once when a page is opened again, and read anew beside; events say what changed meanwhile. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < attemptsMax && isPassing(error),
      retryDelay: (failures, error) => {
        const askedSec = ApiProblem.of(error).retryAfterSec
        return askedSec === null ? Math.min(8000, 500 * 2 ** failures) : askedSec * 1000
      },
    },
    mutations: { retry: false },
  },
})

/** Nothing that one person read is shown to the next. */
export function forgetWhenSignedOut(): void {
  sessionStore.subscribe(() => {
    if (sessionStore.get() === null) queryClient.clear()
  })
}
