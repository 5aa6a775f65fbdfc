import { Injectable } from '@nestjs/common'
import { SiteDirectory, ThrottlePolicy, type Actor } from '@moderato/http'
import type { SiteId } from '@moderato/kernel'
import { SiteCatalog } from './site-catalog.js'

/** Answers the http lib's questions about sites from the catalog. */
@Injectable()
export class CatalogSiteDirectory extends SiteDirectory {
  constructor(private readonly sites: SiteCatalog) {
    super()
  }

  async exists(siteId: SiteId): Promise<boolean> {
    return (await this.sites.find(siteId)) !== null
  }

  async allowsOrigin(siteId: SiteId, origin: string): Promise<boolean> {
    const site = await this.sites.find(siteId)
    if (site === null) return false
    return site.settings.origins.length === 0 || site.settings.origins.includes(origin)
  }
}

/** Writes a minute as the site's settings have it. */
@Injectable()
export class SiteThrottlePolicy extends ThrottlePolicy {
  constructor(private readonly sites: SiteCatalog) {
    super()
  }

  async pointsPerMinute(actor: Actor): Promise<number> {
    const { settings } = await this.sites.get(actor.siteId)
    return actor.role === 'reader' ? settings.writesPerMinute : settings.staffWritesPerMinute
  }
}
