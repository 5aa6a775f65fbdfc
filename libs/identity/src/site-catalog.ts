import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { Site } from './domain/site.js'
import { SiteRepository } from './storage/site.repository.js'

/** Settings and keys that change take effect everywhere within this time, with or without Redis. */
const siteTtlMs = 2_000
const sitesMax = 1_000
const sitePattern = /^[a-z0-9][a-z0-9-]{0,39}$/

interface Lookup {
  site: Site | null
}

/**
 * Sites by name, read at most every two seconds; a lookup under way is shared. Names are kept apart until they have
 * proven to be a site's: whoever makes names up pushes out nothing but what others made up.
 */
@Injectable()
export class SiteCatalog {
  private readonly known: LRUCache<string, Lookup>
  private readonly unproven: LRUCache<string, Lookup>

  constructor(repository: SiteRepository) {
    const options = {
      max: sitesMax,
      ttl: siteTtlMs,
      allowStaleOnFetchRejection: true,
      noDeleteOnStaleGet: true,
      // Who waits for a lookup is told what it found, also when the entry was dropped meanwhile.
      ignoreFetchAbort: true,
      fetchMethod: async (siteId: string) => ({ site: await repository.find(siteId as SiteId) }),
    }
    this.known = new LRUCache<string, Lookup>(options)
    this.unproven = new LRUCache<string, Lookup>(options)
  }

  /** The site as far as memory has it; null says nothing but that it has to be looked up. */
  atHand(siteId: string): Site | null {
    return this.known.get(siteId)?.site ?? null
  }

  /** @throws DomainError `not-found` when no site has that name */
  async get(siteId: string): Promise<Site> {
    const site = await this.find(siteId)
    if (site === null) throw new DomainError('not-found', 'There is no such site.')
    return site
  }

  async find(siteId: string): Promise<Site | null> {
    if (!sitePattern.test(siteId)) return null
    const isKnown = this.known.peek(siteId, { allowStale: true }) !== undefined
    return isKnown ? ((await this.known.fetch(siteId))?.site ?? null) : this.findFirst(siteId)
  }

  /** Drops the copy held by this process. */
  forget(siteId: SiteId): void {
    this.known.delete(siteId)
    this.unproven.delete(siteId)
  }

  private async findFirst(siteId: string): Promise<Site | null> {
    const lookup = await this.unproven.fetch(siteId)
    if (lookup === undefined || lookup.site === null) return null
    // Another entry, or none: the site was forgotten while it was read, and has to be read again.
    if (this.unproven.peek(siteId) === lookup) {
      this.unproven.delete(siteId)
      this.known.set(siteId, lookup)
    }
    return lookup.site
  }
}
