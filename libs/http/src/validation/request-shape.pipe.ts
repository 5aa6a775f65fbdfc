import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common'
import type { FieldFault, ProblemCode } from '@moderato/contracts'
import { DomainError } from '@moderato/kernel'
import { plainToInstance } from 'class-transformer'
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator'
import { fieldRule, limitsOf } from './field-rule.js'
import { escapePointer, findStrangeMember } from './strange-member.js'
import { findUnstorableText } from './unstorable-text.js'

/** Faults an answer names; a body of nothing but unknown members has thousands. */
const faultsMax = 20

/**
 * Checks bodies and queries against their DTO class: only declared members, no coercion of types, every fault at once
 * as a JSON pointer (RFC 6901). A field whose fault has a code of its own (`comment-too-long`) answers that code.
 */
@Injectable()
export class RequestShapePipe implements PipeTransform {
  private readonly shapes = new WeakMap<object, boolean>()

  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || !this.isShape(metatype)) return value
    const members: unknown = value ?? (type === 'query' ? {} : value)
    const plain = members === undefined ? {} : members
    if (!isPlainObject(plain)) throw refusal([{ pointer: '', detail: 'must be an object', rule: 'not-object' }], null)
    const strange = findStrangeMember(plain)
    if (strange !== null) throw refusal([strange], null)
    const instance = plainToInstance(metatype as Type<object>, plain)
    const errors = validateSync(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      validationError: { target: true, value: false },
    })
    if (errors.length > 0) throw refusalOf(errors)
    const unstorable = findUnstorableText(instance)
    if (unstorable !== null) throw refusal([unstorable], null)
    return instance
  }

  private isShape(metatype: Type): boolean {
    let known = this.shapes.get(metatype)
    if (known === undefined) {
      const storage = getMetadataStorage()
      known = storage.getTargetValidationMetadatas(metatype, '', false, false).length > 0
      this.shapes.set(metatype, known)
    }
    return known
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refusalOf(errors: readonly ValidationError[]): DomainError {
  const faults: FieldFault[] = []
  let ownCode: ProblemCode | null = null
  for (const { pointer, error } of flatten(errors, '')) {
    for (const [constraint, message] of Object.entries(error.constraints ?? {})) {
      const limits = limitsOf(error, constraint)
      const fault = { pointer, detail: withoutName(message, error.property), rule: fieldRule(constraint) }
      faults.push(limits.length === 0 ? fault : { ...fault, limits })
      const context = error.contexts?.[constraint] as { code?: ProblemCode } | undefined
      ownCode ??= context?.code ?? null
    }
  }
  return refusal(faults, faults.length === 1 ? ownCode : null)
}

function refusal(errors: readonly FieldFault[], ownCode: ProblemCode | null): DomainError {
  return new DomainError(ownCode ?? 'validation-failed', null, { errors: errors.slice(0, faultsMax) })
}

function* flatten(
  errors: readonly ValidationError[],
  at: string,
): Generator<{ pointer: string; error: ValidationError }> {
  for (const error of errors) {
    const pointer = `${at}/${escapePointer(error.property)}`
    yield { pointer, error }
    yield* flatten(error.children ?? [], pointer)
  }
}

/** The pointer names the field already; and an unknown member's name is the caller's words. */
function withoutName(message: string, property: string): string {
  if (message.startsWith(`property ${property} `)) return 'is not known here'
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message
}
