import { UnrecoverableError } from 'bullmq'
import { DomainError } from '@moderato/kernel'

/**
 * What BullMQ may keep of an error. Its own message could quote what a person wrote, so a code stands for it.
 *
 * @returns an error after which the job is given up when a rule refused, else one after which it is tried again
 */
export function jobFailure(thrown: unknown): Error {
  const reason = failureCode(thrown)
  const failure = thrown instanceof DomainError ? new UnrecoverableError(reason) : new Error(reason)
  failure.stack = [reason, ...frames(thrown)].join('\n')
  return failure
}

/** The code of a rule or driver, else the class of the error. */
export function failureCode(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'not-an-error'
  const { code } = thrown as { code?: unknown }
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : thrown.name
}

function frames(thrown: unknown): string[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
}
