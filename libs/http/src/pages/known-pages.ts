import type { IncomingMessage, ServerResponse } from 'node:http'
import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { RequestLog } from '../server/request-log.js'
import type { PublicPageRequest, PublicPageSource } from './public-page-source.js'
import { writePage } from './send-page.js'

/** A URL that the router has once led to a public page. */
interface KnownPage {
  readonly source: PublicPageSource
  readonly request: PublicPageRequest
  readonly route: string
}

const urlsMax = 10_000
const urlCharsMax = 500

/**
 * Remembers which URLs lead to public pages, letter for letter as the router read them, and answers them ahead of the
 * framework. What it remembers is the way, never the page: the source is asked each time.
 */
@Injectable()
export class KnownPages {
  private readonly byUrl = new LRUCache<string, KnownPage>({ max: urlsMax })

  constructor(private readonly log: RequestLog) {}

  /** Called when the router has led the URL to a page. */
  remember(url: string, page: KnownPage): void {
    if (url.length <= urlCharsMax) this.byUrl.set(url, page)
  }

  /** Whether the request was answered. Never for a caller with a token, nor for a page of another origin. */
  answers(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET') return false
    const { authorization, origin } = request.headers
    if (authorization !== undefined || origin !== undefined) return false
    const known = this.byUrl.get(request.url ?? '')
    if (known === undefined) return false
    const beganMs = performance.now()
    const page = known.source.get(known.request)
    if (page === null) return false
    const status = writePage(request, response, page)
    this.log.answeredFromMemory(known.route, status, performance.now() - beganMs)
    return true
  }
}
