import { createHash } from 'node:crypto'
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { Clock, type SiteId, type ThreadKey } from '@moderato/kernel'
import { commentSorts, limits, type CommentSort, type ThreadSignal } from '@moderato/contracts'
import { CachedPage, type PublicPageRequest, type PublicPageSource } from '@moderato/http'
import { EventStreams, placeHeader, Signals } from '@moderato/live'
import type { PageRequest } from '../comment.reader.js'
import { ThreadPageView } from '../http/comment.view.js'
import { ThreadListReader } from '../thread-list.reader.js'

const cacheBytesMax = 64 * 1024 * 1024
/** A page is read again after this time even if no signal came: signals can be lost, readers must not notice. */
const freshMsMax = 4_000
/** The same while signals are known not to arrive. */
const freshMsWithoutSignals = 1_000
/** Votes come in crowds; a page with slightly old counts is shown for this long. */
const votesFreshMs = 1_000

interface Entry {
  page: CachedPage
  builtAtMs: number
  /** Generation of the thread when the page began to be read. */
  generation: number
}

/** A thread's changes as this process has heard of them. */
interface Generations {
  /** Rises with every change that readers must see at once. */
  content: number
  votedAtMs: number
}

/**
 * Anonymous pages of comments, as bytes. One entry a page; a change of the thread makes all of its pages old; a page
 * is read once however many ask for it at that moment.
 */
@Injectable()
export class ThreadPages implements PublicPageSource, OnModuleInit, OnModuleDestroy {
  private readonly entries = new LRUCache<string, Entry>({
    maxSize: cacheBytesMax,
    sizeCalculation: (entry) => entry.page.body.length * 2 + 512,
  })
  private readonly threads = new LRUCache<string, Generations>({ max: 100_000 })
  private readonly reading = new Map<string, Promise<CachedPage>>()
  private epoch = 0
  private stopListening: () => void = () => undefined

  constructor(
    private readonly reader: ThreadListReader,
    private readonly signals: Signals,
    private readonly streams: EventStreams,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const drop = ({ siteId, threadKey, type }: ThreadSignal) => {
      if (type !== 'count') this.changed(siteId, threadKey, type === 'votes')
    }
    const stops = [
      // Own changes count at once, so that readers find what they just wrote; the second hearing is harmless.
      this.signals.onOwn('thread', drop),
      this.signals.on('thread', drop),
      this.signals.onGap(() => {
        this.epoch++
        this.entries.clear()
      }),
    ]
    this.stopListening = () => {
      for (const stop of stops) stop()
    }
  }

  onModuleDestroy(): void {
    this.stopListening()
  }

  /** @inheritdoc */
  get(request: PublicPageRequest): CachedPage | null {
    const { site, threadKey } = request.params
    const { sort = 'newest', limit = String(limits.pageItemsDefault), cursor, ...unknown } = request.query
    if (site === undefined || threadKey === undefined || Object.keys(unknown).length > 0) return null
    if (!isSort(sort) || !isCount(limit) || Array.isArray(cursor)) return null
    return this.fresh(nameOf(site, threadKey, { sort, limit: Number(limit), cursor }), `${site}/${threadKey}`)
  }

  /** The page, from memory or read now. @throws DomainError `cursor-invalid` */
  async load(siteId: SiteId, key: ThreadKey, request: PageRequest): Promise<CachedPage> {
    const name = nameOf(siteId, key, request)
    const thread = `${siteId}/${key}`
    const known = this.fresh(name, thread)
    if (known !== null) return known
    const flight = `${name} ${String(this.generationOf(thread))}`
    const under = this.reading.get(flight)
    if (under !== undefined) return under
    const read = this.read(siteId, key, request).finally(() => this.reading.delete(flight))
    this.reading.set(flight, read)
    return read
  }

  private fresh(name: string, thread: string): CachedPage | null {
    const entry = this.entries.get(name)
    if (entry === undefined || entry.generation !== this.generationOf(thread)) return null
    const nowMs = this.clock.nowMs()
    const ageMs = nowMs - entry.builtAtMs
    if (ageMs > (this.signals.healthy() ? freshMsMax : freshMsWithoutSignals)) return null
    const votedAtMs = this.threads.get(thread)?.votedAtMs ?? 0
    return votedAtMs >= entry.builtAtMs && ageMs > votesFreshMs ? null : entry.page
  }

  private async read(siteId: SiteId, key: ThreadKey, request: PageRequest): Promise<CachedPage> {
    const builtAtMs = this.clock.nowMs()
    const generation = this.generationOf(`${siteId}/${key}`)
    const headers = { [placeHeader]: this.streams.place }
    const view = ThreadPageView.of(await this.reader.page(siteId, key, request, null))
    const body = Buffer.from(JSON.stringify(view))
    const version = createHash('sha1').update(body).digest('base64url')
    const page = new CachedPage(body, version, { maxAgeSec: 0, sharedMaxAgeSec: 1, headers })
    this.entries.set(nameOf(siteId, key, request), { page, builtAtMs, generation })
    return page
  }

  private changed(siteId: SiteId, key: ThreadKey, onlyVotes: boolean): void {
    const thread = `${siteId}/${key}`
    const before = this.threads.get(thread) ?? { content: 0, votedAtMs: 0 }
    const after = onlyVotes ? { ...before, votedAtMs: this.clock.nowMs() } : { ...before, content: before.content + 1 }
    this.threads.set(thread, after)
  }

  private generationOf(thread: string): number {
    return this.epoch * 1e9 + (this.threads.get(thread)?.content ?? 0)
  }
}

function isSort(sort: unknown): sort is CommentSort {
  return commentSorts.includes(sort as CommentSort)
}

/** Written as the route takes it: what the handler would refuse must not find the page that it resembles. */
function isCount(limit: unknown): limit is string {
  return typeof limit === 'string' && /^\d{1,9}$/.test(limit)
}

function nameOf(site: string, key: string, request: PageRequest): string {
  const place = request.cursor === undefined ? 'first' : `=${request.cursor}`
  return `${site}/${key} ${request.sort} ${String(request.limit)} ${place}`
}
