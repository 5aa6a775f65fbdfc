import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId, UserId } from '@moderato/kernel'
import type { Role } from '@moderato/contracts'
import { UserRepository } from './storage/user.repository.js'

/** A demotion takes effect everywhere within this time. */
const roleTtlMs = 2_000

/** Roles of the staff, read at most every two seconds. */
@Injectable()
export class StaffDirectory {
  private readonly granted: LRUCache<string, { role: Role | null }>

  constructor(users: UserRepository) {
    this.granted = new LRUCache<string, { role: Role | null }>({
      max: 10_000,
      ttl: roleTtlMs,
      fetchMethod: async (name) => {
        const [siteId, userId] = name.split(' ') as [SiteId, UserId]
        return { role: await users.findStaffRole(siteId, userId) }
      },
    })
  }

  /** Null for a reader. */
  async roleOf(siteId: SiteId, userId: UserId): Promise<Role | null> {
    return (await this.granted.fetch(`${siteId} ${userId}`))?.role ?? null
  }

  forget(siteId: SiteId, userId: UserId): void {
    this.granted.delete(`${siteId} ${userId}`)
  }
}
