import { SetMetadata, type Type } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { applyDecorators } from '@nestjs/common'
import type { PublicPageSource } from './public-page-source.js'

const publicPageKey = 'moderato:public-page'

/**
 * Lets a source answer the route from memory before any handler runs, for requests without a token. Only for GET
 * routes with `@Access('anyone')`; the start fails otherwise. On a miss the handler runs as usual.
 */
export function PublicPage(source: Type<PublicPageSource>): MethodDecorator {
  return applyDecorators(SetMetadata(publicPageKey, source), RouteConfig({ publicPageSource: source }))
}

/** The source a handler names, or null. */
export function readPublicPageSource(handler: object): Type<PublicPageSource> | null {
  return (Reflect.getMetadata(publicPageKey, handler) as Type<PublicPageSource> | undefined) ?? null
}
