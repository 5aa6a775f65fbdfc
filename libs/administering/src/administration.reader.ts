import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type SiteId, type UserId } from '@moderato/kernel'
import type { Member } from './domain/member.js'
import { KeyRepository, type KeySummary } from './storage/key.repository.js'
import { MemberRepository } from './storage/member.repository.js'
import { SiteSettingsRepository, type VersionedSettings } from './storage/site-settings.repository.js'

/** How a site is run. */
@Injectable()
export class AdministrationReader {
  constructor(
    private readonly settings: SiteSettingsRepository,
    private readonly keys: KeyRepository,
    private readonly members: MemberRepository,
  ) {}

  findSettings(siteId: SiteId): Promise<VersionedSettings> {
    return this.settings.find(siteId)
  }

  /** Keys in force first; none with its secret. */
  listKeys(siteId: SiteId): Promise<KeySummary[]> {
    return this.keys.list(siteId)
  }

  /** In the order in which people first came. @throws DomainError `cursor-invalid` */
  async pageMembers(
    siteId: SiteId,
    page: { cursor?: string; limit: number },
  ): Promise<{ items: Member[]; nextCursor: string | null }> {
    const after = page.cursor === undefined ? null : (decodeCursor<[string]>(page.cursor, [isUuid])[0] as UserId)
    const rows = await this.members.list(siteId, { after, limit: page.limit + 1 })
    const items = rows.slice(0, page.limit)
    const last = rows.length > page.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.userId]) }
  }
}
