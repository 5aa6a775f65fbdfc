import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { Site } from './domain/site.js'
import { SiteRepository } from './storage/site.repository.js'

/** Settings and keys that change take effect everywhere within this time, with or without Redis. */
const siteTtlMs = 2_000
const sitePattern = /^[a-z0-9][a-z0-9-]{0,39}$/

interface Lookup {
  site: Site | null
}

/** Sites by name, read at most every two seconds; a lookup under way is shared. */
@Injectable()
export class SiteCatalog {
  private readonly sites: LRUCache<string, Lookup>

  constructor(repository: SiteRepository) {
    this.sites = new LRUCache<string, Lookup>({
      max: 1_000,
      ttl: siteTtlMs,
      allowStaleOnFetchRejection: true,
      fetchMethod: async (siteId) => ({ site: await repository.find(siteId as SiteId) }),
    })
  }

  /** @throws DomainError `not-found` when no site has that name */
  async get(siteId: string): Promise<Site> {
    const site = await this.find(siteId)
    if (site === null) throw new DomainError('not-found', 'There is no such site.')
    return site
  }

  async find(siteId: string): Promise<Site | null> {
    if (!sitePattern.test(siteId)) return null
    return (await this.sites.fetch(siteId))?.site ?? null
  }

  /** Drops the copy held by this process. */
  forget(siteId: SiteId): void {
    this.sites.delete(siteId)
  }
}
