import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import { defaultSiteSettings, type SiteSettings } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'

interface SettingsRow {
  settings: Partial<SiteSettings>
  version: number
}

const find = statement<SettingsRow>(
  'administering.find-settings',
  'select settings, settings_version as version from site where id = $1',
)

const lock = statement<SettingsRow>(
  'administering.lock-settings',
  'select settings, settings_version as version from site where id = $1 for no key update',
)

const patch = statement<SettingsRow>(
  'administering.patch-settings',
  `update site set settings = settings || $2::jsonb, settings_version = settings_version + 1 where id = $1
   returning settings, settings_version as version`,
)

/** The settings of a site, defaults filled in. */
export interface VersionedSettings {
  settings: SiteSettings
  /** Rises by one with each change. */
  version: number
}

@Injectable()
export class SiteSettingsRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId): Promise<VersionedSettings> {
    return toSettings(await this.database.query(find, [siteId]))
  }

  /** Locks the site's settings for this transaction. */
  async lockAndFind(tx: Tx, siteId: SiteId): Promise<VersionedSettings> {
    return toSettings(await tx.query(lock, [siteId]))
  }

  /** Sets what is given and keeps the rest; what was never set goes on following the defaults. */
  async patch(tx: Tx, siteId: SiteId, change: Partial<SiteSettings>): Promise<VersionedSettings> {
    return toSettings(await tx.query(patch, [siteId, JSON.stringify(change)]))
  }
}

function toSettings([row]: SettingsRow[]): VersionedSettings {
  return { settings: { ...defaultSiteSettings, ...row?.settings }, version: row?.version ?? 1 }
}
