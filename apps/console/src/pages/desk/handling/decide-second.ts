import { queryClient } from '../../../api/query-client.js'
import { ApiProblem } from '../../../api/problem.js'
import type { SecondOpinion, SecondReview } from './desk-calls.js'
import { secondOnScreen } from './desk-state.js'
import type { Desk } from './desk.js'
import { sendUntilAnswered } from './send.js'

/**
 * Gives a second opinion on what is on the screen; the next card is shown at once.
 *
 * @throws ApiProblem when it was refused; the card comes next, unless it is somebody else's by now
 */
export async function decideSecond(desk: Desk, opinion: SecondOpinion): Promise<void> {
  const key = crypto.randomUUID()
  await part(desk, (id, leaseToken) => desk.calls.decideSecond(id, { ...opinion, leaseToken }, key))
  void queryClient.invalidateQueries({ queryKey: ['me'] })
}

/** Leaves the second review on the screen to others. @throws ApiProblem as {@link decideSecond} */
export async function skipSecond(desk: Desk): Promise<void> {
  await part(desk, (id, leaseToken) => desk.calls.skipSecond(id, leaseToken))
}

async function part(desk: Desk, act: (id: string, leaseToken: string) => Promise<void>): Promise<void> {
  const review = secondOnScreen(desk.get())
  if (review === null) return
  desk.putSecond(null)
  const { sitting } = desk
  try {
    await sendUntilAnswered(() => act(review.id, review.lease.token))
  } catch (error) {
    if (desk.sitting !== sitting) return
    if (ApiProblem.of(error).code !== 'lease-lost') back(desk, review)
    throw error
  } finally {
    await desk.fill()
  }
}

/** After the case that is on the screen by now. */
function back(desk: Desk, review: SecondReview): void {
  desk.set((state) => ({ ...state, second: { review, afterCaseId: desk.current?.case.id ?? null } }))
}
