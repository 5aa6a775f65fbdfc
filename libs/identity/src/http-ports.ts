import { Injectable } from '@nestjs/common'
import { SiteDirectory, ThrottlePolicy, type Actor } from '@moderato/http'
import type { SiteId } from '@moderato/kernel'
import type { Site } from './domain/site.js'
import { SiteCatalog } from './site-catalog.js'

/** Answers the http lib's questions about sites from the catalog. */
@Injectable()
export class CatalogSiteDirectory extends SiteDirectory {
  constructor(private readonly sites: SiteCatalog) {
    super()
  }

  recalls(siteId: SiteId): boolean {
    return this.sites.atHand(siteId) !== null
  }

  exists(siteId: SiteId): boolean | Promise<boolean> {
    return this.recalls(siteId) || this.sites.find(siteId).then((site) => site !== null)
  }

  allowsOrigin(siteId: SiteId, origin: string): boolean | Promise<boolean> {
    const site = this.sites.atHand(siteId)
    if (site !== null) return allows(site, origin)
    return this.sites.find(siteId).then((found) => found !== null && allows(found, origin))
  }
}

function allows({ settings }: Site, origin: string): boolean {
  return settings.origins.length === 0 || settings.origins.includes(origin)
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
