import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { throttledAddress } from './client-address.js'

/** The household or phone a request came from: an IPv4 address or an IPv6 /64. Personal; hash it before it is kept. */
export const ClientAddress = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  throttledAddress(context.switchToHttp().getRequest<FastifyRequest>().ip),
)
