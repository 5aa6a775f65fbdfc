import { createHash } from 'node:crypto'
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { ApiHeader } from '@nestjs/swagger'
import { limits } from '@moderato/contracts'
import { DomainError } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'

/** A request that carries an `Idempotency-Key`. */
export interface IdempotentRequest {
  /** 1–200 visible ASCII characters. */
  readonly key: string
  /** SHA-256 of method, path and body: 32 bytes. */
  readonly fingerprint: Buffer
}

const visibleAscii = new RegExp(`^[\\x21-\\x7e]{1,${String(limits.idempotencyKeyCharsMax)}}$`)

/** @throws DomainError `validation-failed` when the header is there and is no key */
export function readIdempotentRequest(request: FastifyRequest): IdempotentRequest | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !visibleAscii.test(key)) {
    const detail = `must be 1 to ${String(limits.idempotencyKeyCharsMax)} visible ASCII characters`
    throw new DomainError('validation-failed', null, {
      errors: [{ pointer: '/Idempotency-Key', detail, rule: 'form' }],
    })
  }
  const path = request.url.split('?', 1)[0] ?? ''
  const parts = `${request.method} ${path}\n${JSON.stringify(request.body ?? null)}`
  return { key, fingerprint: createHash('sha256').update(parts).digest() }
}

/** The request's key and fingerprint, or null when it carries none. */
export const Idempotent = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIdempotentRequest(context.switchToHttp().getRequest<FastifyRequest>()),
)

/** Documents the header of a route that takes {@link Idempotent}. */
export function TakesIdempotencyKey(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same key and body answer the same resource for 24 hours; another body is refused.',
      schema: { type: 'string', minLength: 1, maxLength: limits.idempotencyKeyCharsMax },
    }),
  )
}
