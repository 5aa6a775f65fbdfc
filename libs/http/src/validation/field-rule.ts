import type { FieldRule } from '@moderato/contracts'
import { getMetadataStorage, type ValidationError } from 'class-validator'

/** Constraints of class-validator, and our own, by the rule that clients are told. */
const rules: Readonly<Record<string, FieldRule>> = {
  whitelistValidation: 'unknown',
  'text:empty': 'empty',
  'text:too-long': 'too-long',
  'text:too-many-marks': 'too-many-marks',
  text: 'not-text',
  isString: 'not-text',
  minLength: 'too-short',
  maxLength: 'too-long',
  isLength: 'length',
  min: 'too-small',
  max: 'too-large',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'repeated',
  isIn: 'not-listed',
  equals: 'not-listed',
  isNumber: 'not-number',
  isInt: 'not-whole-number',
  isBoolean: 'not-boolean',
  isArray: 'not-list',
  isObject: 'not-object',
  isDate: 'not-date',
  isIso8601: 'not-date',
  moment: 'not-date',
  isUuid: 'not-id',
  isUrl: 'not-address',
  matches: 'form',
}

/** The rule behind a constraint's name; `invalid` for those whose words say more than a rule could. */
export function fieldRule(constraint: string): FieldRule {
  return rules[constraint] ?? 'invalid'
}

/** The numbers a constraint was declared with. */
export function limitsOf({ target, property }: ValidationError, constraint: string): number[] {
  if (target === undefined) return []
  const declared = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false)
  const found = declared.find(({ propertyName, name }) => propertyName === property && name === constraint)
  return ((found?.constraints ?? []) as unknown[]).filter((value): value is number => typeof value === 'number')
}
