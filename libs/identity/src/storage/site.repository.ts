import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { defaultSiteSettings, type SiteSettings } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import { keysInForceMax, type Site, type SiteKey, type TokenAlgorithm } from '../domain/site.js'

interface SiteRow {
  id: string
  name: string
  default_locale: string
  settings: Partial<SiteSettings>
}

interface SiteKeyRow {
  id: string
  kid: string | null
  algorithm: TokenAlgorithm
  secret: string | null
  public_key: Record<string, unknown> | null
  jwks_url: string | null
}

const findSite = statement<SiteRow>(
  'identity.find-site',
  'select id, name, default_locale, settings from site where id = $1',
)

const listKeys = statement<SiteKeyRow>(
  'identity.list-site-keys',
  `select id, kid, algorithm, secret, public_key, jwks_url from site_key
   where site_id = $1 and revoked_at is null order by created_at desc limit ${String(keysInForceMax)}`,
)

@Injectable()
export class SiteRepository {
  constructor(private readonly database: Database) {}

  /** The tenant, or null when there is none of that name. */
  async find(siteId: SiteId): Promise<Site | null> {
    const [row] = await this.database.query(findSite, [siteId])
    if (row === undefined) return null
    const keys = await this.database.query(listKeys, [siteId])
    return {
      id: row.id as SiteId,
      name: row.name,
      defaultLocale: row.default_locale,
      settings: { ...defaultSiteSettings, ...row.settings },
      keys: keys.map(toKey),
    }
  }
}

function toKey(row: SiteKeyRow): SiteKey {
  return {
    id: row.id,
    kid: row.kid,
    algorithm: row.algorithm,
    secret: row.secret,
    publicKey: row.public_key,
    jwksUrl: row.jwks_url,
  }
}
