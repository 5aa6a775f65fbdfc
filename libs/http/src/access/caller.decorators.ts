import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'
import type { Actor } from './actor.js'

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>()

/** The caller. @throws DomainError `token-missing` on a call without a token, which only routes for anyone can see */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context)
  if (actor === null) throw new DomainError('token-missing')
  return actor
})

/** The caller, or null on an anonymous call to a route for anyone. */
export const OptionalActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => requestOf(context).actor,
)

/** The site of the path, which exists. */
export const CurrentSite = createParamDecorator((_: unknown, context: ExecutionContext): SiteId => {
  const { siteId } = requestOf(context)
  if (siteId === null) throw new DomainError('not-found')
  return siteId
})
