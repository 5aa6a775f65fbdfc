import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { commentSorts, limits, reportCategories } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { bodyCharsMaxOf } from './domain/thread.js'
import type { WidgetConfigView } from './http/discovery.dto.js'
import { ThreadRepository, type TrendingThread } from './storage/thread.repository.js'

const trendingWindowHours = 24
const trendingItemsMax = 50
/** Adding up a day of comments is dear and its order moves slowly. */
const rankingTtlMs = 15_000
/** What is said of the articles follows decisions: with the time that caches elsewhere may keep it, five seconds. */
const trendingTtlMs = 2_000

/** What a page shows beside its comments. */
@Injectable()
export class DiscoveryReader {
  private readonly rankingBySite: LRUCache<string, ThreadKey[]>
  private readonly trendingBySite: LRUCache<string, TrendingThread[]>

  constructor(
    private readonly threads: ThreadRepository,
    private readonly sites: SiteCatalog,
  ) {
    this.rankingBySite = new LRUCache<string, ThreadKey[]>({
      max: 1_000,
      ttl: rankingTtlMs,
      allowStaleOnFetchRejection: true,
      fetchMethod: (siteId) => threads.listTrending(siteId as SiteId, trendingWindowHours, trendingItemsMax),
    })
    this.trendingBySite = new LRUCache<string, TrendingThread[]>({
      max: 1_000,
      ttl: trendingTtlMs,
      allowStaleOnFetchRejection: true,
      fetchMethod: (siteId) => this.readTrending(siteId as SiteId),
    })
  }

  /** Published comments by thread key, 0 for an article without any. */
  async counts(siteId: SiteId, keys: readonly string[]): Promise<Record<string, number>> {
    const counts = await this.threads.listCounts(siteId, keys as readonly ThreadKey[])
    return Object.fromEntries(keys.map((key) => [key, counts.get(key as ThreadKey) ?? 0]))
  }

  /** Most discussed first; the order is at most 17 s old, what is said of each article 2 s. */
  async trending(siteId: SiteId, limit: number): Promise<TrendingThread[]> {
    return ((await this.trendingBySite.fetch(siteId)) ?? []).slice(0, limit)
  }

  private async readTrending(siteId: SiteId): Promise<TrendingThread[]> {
    const keys = (await this.rankingBySite.fetch(siteId)) ?? []
    const threads = await this.threads.listNamed(siteId, keys)
    return keys.flatMap((key) => threads.get(key) ?? [])
  }

  /** The rules of the comment form for an edition; null asks for the site's default one. */
  async widgetConfig(siteId: SiteId, edition: string | null): Promise<WidgetConfigView> {
    const { settings } = await this.sites.get(siteId)
    return {
      bodyCharsMax: bodyCharsMaxOf(settings, edition ?? settings.defaultEdition),
      reasonCharsMax: limits.reasonCharsMax,
      editWindowSec: settings.editWindowSec,
      votes: { up: true, down: settings.downVotes },
      sorts: [...commentSorts],
      defaultSort: settings.defaultSort,
      categories: [...reportCategories],
    }
  }
}
