import { Injectable, type OnModuleInit, type Type } from '@nestjs/common'
import { DiscoveryService, MetadataScanner, ModuleRef } from '@nestjs/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readAccess } from '../access/access.decorator.js'
import { readPublicPageSource } from './public-page.decorator.js'
import type { PublicPageRequest, PublicPageSource } from './public-page-source.js'
import { KnownPages } from './known-pages.js'
import { sendPage, writePage } from './send-page.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `@PublicPage`. */
    publicPageSource?: Type<PublicPageSource>
  }
  interface FastifyRequest {
    /** Whether the answer came from memory without a handler. */
    servedFromCache: boolean
  }
}

/** Answers public pages from memory, ahead of guards: such a page is the same for everybody and needs nobody's name. */
@Injectable()
export class PublicPageResponder implements OnModuleInit {
  private readonly sources = new Map<Type<PublicPageSource>, PublicPageSource>()

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly modules: ModuleRef,
    private readonly known: KnownPages,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function') continue
      const prototype = metatype.prototype as Record<string, object>
      for (const name of this.scanner.getAllMethodNames(prototype)) this.register(metatype, prototype[name] ?? {}, name)
    }
  }

  /** Whether the request was answered. A request with a token is never answered here. */
  answers(request: FastifyRequest, reply: FastifyReply): boolean {
    const type = request.routeOptions.config.publicPageSource
    if (type === undefined || request.headers.authorization !== undefined) return false
    const source = this.sources.get(type)
    const page = source?.get(request as unknown as PublicPageRequest) ?? null
    if (source === undefined || page === null) return false
    request.servedFromCache = true
    if (request.headers.origin !== undefined) sendPage(request, reply, page)
    else {
      reply.hijack()
      writePage(request.raw, reply.raw, page)
      this.remember(request, source)
    }
    return true
  }

  private remember(request: FastifyRequest, source: PublicPageSource): void {
    const { params, query } = request as unknown as PublicPageRequest
    this.known.remember(request.url, { source, request: { params, query }, route: request.routeOptions.url ?? '' })
  }

  private register(controller: object, handler: object, name: string): void {
    const source = readPublicPageSource(handler)
    if (source === null) return
    if (readAccess(handler, controller) !== 'anyone') {
      throw new Error(`${name} serves pages from memory, so it must declare @Access('anyone')`)
    }
    this.sources.set(source, this.modules.get(source, { strict: false }))
  }
}
