import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { newId, type SiteId, type UserId } from '@moderato/kernel'
import type { Role } from '@moderato/contracts'

/** What the host site says about a person at sign-in. */
export interface Profile {
  subject: string
  name: string
  picture: string | null
  locale: string | null
}

const upsert = statement<{ id: UserId }>(
  'identity.upsert-user',
  `with changed as (
     insert into site_user (site_id, id, subject, name, picture, locale) values ($1, $2, $3, $4, $5, $6)
     on conflict (site_id, subject) do update set name = excluded.name, picture = excluded.picture, locale = excluded.locale
       where (site_user.name, site_user.picture, site_user.locale) is distinct from (excluded.name, excluded.picture, excluded.locale)
     returning id
   )
   select id from changed union all select id from site_user where site_id = $1 and subject = $3 limit 1`,
)

const findRole = statement<{ role: Role }>(
  'identity.find-staff-role',
  'select role from staff_member where site_id = $1 and user_id = $2',
)

const findBySubject = statement<{ id: UserId }>(
  'identity.find-user-by-subject',
  'select id from site_user where site_id = $1 and subject = $2',
)

/** People of a site, as their tokens last described them. */
@Injectable()
export class UserRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the person's profile as the token has it. @returns the person's id within the site */
  async upsert(siteId: SiteId, profile: Profile): Promise<UserId> {
    const values = [siteId, newId<UserId>(), profile.subject, profile.name, profile.picture, profile.locale]
    const [row] = await this.database.query(upsert, values)
    // Empty only when another first sign-in of the same person committed in between: the second look finds it.
    const found = row ?? (await this.database.query(upsert, values))[0]
    if (found === undefined) throw new Error('a user was neither made nor found')
    return found.id
  }

  /** The person whom the host site knows by this id, or null for somebody who never came. */
  async findBySubject(siteId: SiteId, subject: string): Promise<UserId | null> {
    return (await this.database.query(findBySubject, [siteId, subject]))[0]?.id ?? null
  }

  /** The person's role among the site's staff, or null for a reader. */
  async findStaffRole(siteId: SiteId, userId: UserId): Promise<Role | null> {
    const [row] = await this.database.query(findRole, [siteId, userId])
    return row?.role ?? null
  }
}
