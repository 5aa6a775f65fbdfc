import { Injectable } from '@nestjs/common'
import type { Locale } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog, type Site } from '@moderato/identity'
import { PolicyBook } from '@moderato/decisions'
import { StaffProfileRepository, type StaffProfile } from './storage/staff-profile.repository.js'

/** The caller with what a console needs to know before its first case. */
export interface OwnFile {
  actor: Actor
  profile: StaffProfile
  site: Site
  /** Languages in which at least one policy has words. */
  policyLocales: Locale[]
}

@Injectable()
export class MeReader {
  constructor(
    private readonly profiles: StaffProfileRepository,
    private readonly sites: SiteCatalog,
    private readonly policies: PolicyBook,
  ) {}

  async file(actor: Actor): Promise<OwnFile> {
    const [profile, site, policies] = await Promise.all([
      this.profiles.find(actor.siteId, actor.userId, actor.role !== 'moderator'),
      this.sites.get(actor.siteId),
      this.policies.list(actor.siteId),
    ])
    const policyLocales = [...new Set(policies.flatMap(({ texts }) => Object.keys(texts) as Locale[]))].sort()
    return { actor, profile, site, policyLocales }
  }
}
