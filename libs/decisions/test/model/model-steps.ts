import { focusOf, judgedOf, move, type Attempt, type Model, type Refusal } from './case-model.js'
import { answer, appeal, holdAppeal, revert } from './appeal-steps.js'
import { age, erase, report } from './comment-steps.js'
import { expire, handle } from './desk-steps.js'

/** Whether the attempt speaks of something that exists. */
export function isSensible(model: Model, attempt: Attempt): boolean {
  const focus = model.cases[focusOf(model)]
  const judged = model.cases[judgedOf(model)]
  switch (attempt.verb) {
    case 'report':
    case 'delete':
      return true
    case 'revert':
    case 'appeal':
    case 'age':
      return judged !== undefined
    case 'claim-appeal':
    case 'release-appeal':
    case 'answer':
      return judged !== undefined && judged.appeals.length > 0
    case 'expire':
      return [focus, judged].some((one) => one?.state === 'claimed' || one?.state === 'appeal_claimed')
    default:
      return focus !== undefined
  }
}

/** Tries it in the model, which changes only if nothing refuses. @returns the code of the refusal */
export function attemptIn(model: Model, attempt: Attempt): Refusal {
  const focus = model.cases[focusOf(model)]
  const judged = model.cases[judgedOf(model)]
  switch (attempt.verb) {
    case 'report':
      return report(model, attempt.reader, attempt.category)
    case 'delete':
      return erase(model)
    case 'age':
      return judged === undefined ? null : age(model, judged)
    case 'expire':
      for (const one of model.cases) expire(one)
      return null
    case 'route':
      if (focus?.state === 'open') {
        move(focus, 'route')
        focus.isInQueue = true
      }
      return null
    case 'revert':
      return judged === undefined ? null : revert(model, judged, attempt.staff)
    case 'appeal':
      return judged === undefined ? null : appeal(judged, attempt.reader)
    case 'claim-appeal':
    case 'release-appeal':
      return judged === undefined ? null : holdAppeal(judged, attempt.verb, attempt.staff)
    case 'answer':
      return judged === undefined ? null : answer(judged, attempt.staff, attempt.outcome)
    default:
      return focus === undefined ? null : handle(focus, attempt)
  }
}
