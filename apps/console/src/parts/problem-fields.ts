import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { ApiProblem } from '../api/problem.js'
import { fieldFaultText } from '../texts/field-fault-text.js'
import type { Language } from '../texts/language.js'

/**
 * Puts the errors of a refused request beside the fields of a form they point at: `/texts/ko/name` is the field
 * `texts.ko.name`.
 *
 * @returns whether every error has found a field; else the problem is to be shown as a whole
 */
export function showFieldErrors<Values extends FieldValues>(
  problem: unknown,
  setError: UseFormSetError<Values>,
  fields: readonly string[],
  language: Language,
): boolean {
  const errors = ApiProblem.of(problem).fieldErrors
  const placed = errors.map((fault) => {
    const path = fault.pointer.replace(/^#?\//, '').replaceAll('/', '.')
    const field = fields.find((name) => path === name || path.startsWith(`${name}.`))
    if (field !== undefined)
      setError(field as FieldPath<Values>, { type: 'service', message: fieldFaultText(fault, language) })
    return field !== undefined
  })
  return placed.length > 0 && placed.every(Boolean)
}
