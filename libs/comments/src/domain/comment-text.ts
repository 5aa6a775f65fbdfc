import { DomainError, findTextFault, normaliseText, type TextFault } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'

const codes: Record<TextFault, ProblemCode> = {
  empty: 'comment-empty',
  'too-long': 'comment-too-long',
  'too-many-marks': 'comment-too-many-marks',
}

/**
 * The text as it is kept: normalised, and within what the edition allows.
 *
 * @param charsMax - most graphemes
 * @throws DomainError `comment-empty`, `comment-too-long`, `comment-too-many-marks`
 */
export function acceptCommentText(text: string, charsMax: number): string {
  const body = normaliseText(text)
  const fault = findTextFault(body, charsMax)
  if (fault !== null) throw new DomainError<ProblemCode>(codes[fault], null, { charsMax })
  return body
}
