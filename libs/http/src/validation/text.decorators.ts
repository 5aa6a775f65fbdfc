import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import type { ProblemCode } from '@moderato/contracts'
import { findTextFault, isBlankText, normaliseText, type TextFault } from '@moderato/kernel'
import { Transform } from 'class-transformer'
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator'

/** What one text of a request may be. */
export interface TextOptions {
  /** Most characters a person may see (grapheme clusters). */
  readonly charsMax: number
  /** What the text is, for the OpenAPI document. */
  readonly about: string
  /** Whether the text may be left out, null or blank; it then arrives as null. */
  readonly optional?: boolean
  /** Codes that answer a fault instead of `validation-failed`. */
  readonly codes?: Partial<Record<TextFault, ProblemCode>>
}

/**
 * A text a person typed: normalised before it is checked (NFC, trimmed, no control characters), counted in characters
 * as people see them.
 */
export function Text(options: TextOptions): PropertyDecorator {
  const { charsMax, about, optional = false, codes = {} } = options
  const faults = (['empty', 'too-long', 'too-many-marks'] as const).filter((fault) => !(optional && fault === 'empty'))
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => normalised(value, optional)),
    ...(optional ? [ValidateIf((_: object, value: unknown) => value !== null && value !== undefined)] : []),
    ...faults.map((fault) => WithoutFault(fault, charsMax, codes[fault])),
    IsText(),
    ApiProperty({
      type: String,
      description: `${about} At most ${String(charsMax)} characters.`,
      ...nullable(optional),
    }),
  )
}

function normalised(value: unknown, optional: boolean): unknown {
  if (typeof value !== 'string') return optional && value === undefined ? null : value
  const text = normaliseText(value)
  return optional && isBlankText(text) ? null : text
}

const nullable = (optional: boolean) => (optional ? { required: false, nullable: true } : {})

function WithoutFault(fault: TextFault, charsMax: number, code: ProblemCode | undefined): PropertyDecorator {
  const messages: Record<TextFault, string> = {
    empty: 'must not be empty',
    'too-long': `must have at most ${String(charsMax)} characters`,
    'too-many-marks': 'must not stack more marks on one character than any language does',
  }
  const validationOptions: ValidationOptions = { message: messages[fault], ...(code ? { context: { code } } : {}) }
  // A value that is no text is one fault, reported by IsText.
  const validate = (value: unknown) => typeof value !== 'string' || faultOf(value, charsMax) !== fault
  const constraints = fault === 'too-long' ? [charsMax] : []
  return ValidateBy({ name: `text:${fault}`, constraints, validator: { validate } }, validationOptions)
}

let last: { text: string; charsMax: number; fault: TextFault | null } | null = null

/** Each fault is a constraint of its own that asks about the same text, and counting a long one takes milliseconds. */
function faultOf(text: string, charsMax: number): TextFault | null {
  if (last?.text !== text || last.charsMax !== charsMax) last = { text, charsMax, fault: findTextFault(text, charsMax) }
  return last.fault
}

function IsText(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string'
  return ValidateBy({ name: 'text', validator: { validate } }, { message: 'must be a text' })
}
