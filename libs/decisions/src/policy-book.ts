import { Injectable } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { barePolicy, type Policy } from './domain/policy.js'
import { PolicyRepository } from './storage/policy.repository.js'

/** What decisions of a site may cite: its own catalogue, or, while it has none, the codes of its settings. */
@Injectable()
export class PolicyBook {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly sites: SiteCatalog,
  ) {}

  /** In force now, by code. */
  async list(siteId: SiteId): Promise<Policy[]> {
    const own = await this.policies.list(siteId)
    if (own.length > 0) return own
    const { settings } = await this.sites.get(siteId)
    return settings.policyCodes.map(barePolicy)
  }

  /** The policy of that code and the settings decisions keep to. @throws DomainError `policy-code-unknown` */
  async rulesFor(siteId: SiteId, code: string): Promise<{ policy: Policy; settings: SiteSettings }> {
    const policy = (await this.list(siteId)).find((known) => known.code === code)
    if (policy === undefined) throw new DomainError<ProblemCode>('policy-code-unknown')
    return { policy, settings: (await this.sites.get(siteId)).settings }
  }
}
