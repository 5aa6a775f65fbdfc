import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { Signals } from '@moderato/live'
import { changesOf } from '../domain/settings-change.js'
import { SiteSettingsRepository, type VersionedSettings } from '../storage/site-settings.repository.js'

@Injectable()
export class ChangeSettings {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SiteSettingsRepository,
    private readonly audit: AuditTrail,
    private readonly sites: SiteCatalog,
    private readonly signals: Signals,
  ) {}

  /**
   * Changes what is given. In force everywhere within two seconds.
   *
   * @param version - as it was read
   * @throws DomainError `version-conflict` with the settings as they are, `validation-failed` for a default edition that
   *   is none of the editions
   */
  async execute(actor: Actor, version: number, patch: Partial<SiteSettings>): Promise<VersionedSettings> {
    const { siteId, userId } = actor
    return this.transactions.run(async (tx) => {
      const before = await this.settings.lockAndFind(tx, siteId)
      if (before.version !== version) throw new DomainError<ProblemCode>('version-conflict', null, { current: before })
      const changes = changesOf(before.settings, patch)
      if (Object.keys(changes).length === 0) return before
      refuseForeignDefault({ ...before.settings, ...patch })
      const after = await this.settings.patch(tx, siteId, patch)
      const action = { type: 'settings-changed', actorId: userId, subjectKind: 'site', subjectId: siteId }
      await this.audit.record(tx, siteId, { ...action, data: { version: after.version, changes } })
      tx.afterCommit(() => {
        this.sites.forget(siteId)
        this.signals.publish({ topic: 'site', siteId, type: 'settings.changed' })
      })
      return after
    })
  }
}

function refuseForeignDefault({ editions, defaultEdition }: SiteSettings): void {
  if (Object.hasOwn(editions, defaultEdition)) return
  const errors = [{ pointer: '/defaultEdition', detail: 'must be one of the editions', rule: 'not-listed' }]
  throw new DomainError<ProblemCode>('validation-failed', null, { errors })
}
