import type { FieldFault } from './field-rules.js'

/** Every code an answer can carry, with its HTTP status and title. Source: RFC 9457; documented in `docs/problems.md`. */
export const problems = {
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'validation-failed': { status: 400, title: 'Some fields are not as they must be' },
  'comment-empty': { status: 400, title: 'The comment is empty' },
  'comment-too-long': { status: 400, title: 'The comment is longer than this edition allows' },
  'comment-too-many-marks': { status: 400, title: 'The comment stacks too many marks on one character' },
  'reason-too-long': { status: 400, title: 'The reason is longer than 100 characters' },
  'reply-target-invalid': { status: 400, title: 'The comment replied to is not in this thread' },
  'cursor-invalid': { status: 400, title: 'The cursor is not one this list gave' },
  'policy-code-unknown': { status: 400, title: 'The site has no such policy code' },
  'queue-unknown': { status: 400, title: 'The site has no such review queue' },
  'word-list-invalid': { status: 400, title: 'The word list cannot be used' },
  'pattern-invalid': { status: 400, title: 'The pattern cannot be used' },
  'self-block': { status: 400, title: 'Nobody can block themselves' },
  'token-missing': { status: 401, title: 'Sign in first' },
  'token-invalid': { status: 401, title: 'The token is not valid' },
  'token-expired': { status: 401, title: 'The token has expired' },
  'role-insufficient': { status: 403, title: 'Your role does not allow this' },
  'age-refused': { status: 403, title: 'This site keeps nothing of people as young as you' },
  'age-unknown': { status: 403, title: 'This site takes nobody whose age it does not know' },
  'own-comment': { status: 403, title: 'This cannot be done to your own comment' },
  'not-own-comment': { status: 403, title: 'Only its author may do this' },
  'user-suspended': { status: 403, title: 'Your account may not write at present' },
  'thread-closed': { status: 403, title: 'Comments are closed here' },
  'edit-window-over': { status: 403, title: 'The time for editing is over' },
  'undo-window-over': { status: 403, title: 'The time for undoing is over' },
  'appeal-not-open': { status: 403, title: 'This decision cannot be appealed by you' },
  'appeal-window-over': { status: 403, title: 'The time for an appeal is over' },
  'sanction-refused': { status: 403, title: 'The staff of the site cannot be sanctioned' },
  'skill-missing': { status: 403, title: 'The queue asks for a skill that you do not have' },
  'conflict-of-interest': { status: 403, title: 'You took part in what this case is about' },
  'claim-limit-reached': { status: 409, title: 'You hold as many cases as you may' },
  'comment-refused': { status: 403, title: 'The comment was refused by the rules of this site' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'claim-of-right': { status: 409, title: 'A claim of right is read before it is decided' },
  'already-voted': { status: 409, title: 'You have voted already' },
  'already-reported': { status: 409, title: 'You have reported this comment already' },
  'warning-needed': { status: 409, title: 'This person was not warned within a year' },
  'already-objected': { status: 409, title: 'You have objected already' },
  'already-blocked': { status: 409, title: 'This text was blocked for a time before' },
  'legal-notice-missing': { status: 409, title: 'Nobody has claimed that this comment infringes a right' },
  'measure-over': { status: 409, title: 'The measure is over' },
  'already-appealed': { status: 409, title: 'You have appealed already' },
  'already-decided': { status: 409, title: 'The case has been decided' },
  'already-claimed': { status: 409, title: 'The case is not waiting for a reviewer' },
  'claimed-by-other': { status: 409, title: 'Another reviewer holds this case' },
  'lease-lost': { status: 409, title: 'Your claim on this case has ended' },
  'new-grounds': { status: 409, title: 'A new kind of report arrived; look again' },
  'escalation-limit-reached': { status: 409, title: 'The case is at the highest level already' },
  'reviewer-unfit': { status: 409, title: 'This colleague cannot take the case' },
  'case-not-routed': { status: 409, title: 'The case has not reached a queue yet' },
  'comment-not-published': { status: 409, title: 'The comment is no longer published' },
  'already-reverted': { status: 409, title: 'The decision has been reverted' },
  'count-changed': { status: 409, title: 'The number of cases is another by now' },
  'decision-not-revertible': { status: 409, title: 'The decision can no longer be taken back' },
  'idempotency-key-reused': { status: 409, title: 'This key was used for another request' },
  'name-taken': { status: 409, title: 'This name is in use' },
  'default-queue-needed': { status: 409, title: 'One queue must take what no rule routes elsewhere' },
  'last-admin': { status: 409, title: 'A site needs at least one admin' },
  'last-key': { status: 409, title: 'A site needs at least one key in force' },
  'version-conflict': { status: 409, title: 'Somebody changed this in the meantime' },
  'payload-too-large': { status: 413, title: 'The request is too large' },
  'media-type-unsupported': { status: 415, title: 'Send JSON' },
  'headers-too-large': { status: 431, title: 'The headers of the request are too large' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a moment' },
  'comment-limit-reached': { status: 429, title: 'You have written as much as the site allows for now' },
  'vote-limit-reached': { status: 429, title: 'You have voted as often as the site allows for today' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'service-unavailable': { status: 503, title: 'The service is not available right now' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** An error answer (`application/problem+json`). */
export interface Problem {
  /** URI of the page that explains the code. */
  type: string
  title: string
  status: number
  detail: string
  /** Path of the request. */
  instance: string
  code: ProblemCode
  /** Present when a body or query was refused: each field and what is wrong with it. */
  errors?: FieldFault[]
}
