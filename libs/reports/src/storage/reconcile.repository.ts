import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'

const eraseOrigins = statement<{ report_id: string }>(
  'reports.erase-origins',
  `delete from report_origin where (site_id, report_id) in (
     select site_id, report_id from report_origin
     where created_at < clock_timestamp() - make_interval(months => $1) order by created_at limit $2)
   returning report_id`,
)

const eraseKeys = statement<never>(
  'reports.erase-address-keys',
  'delete from address_key where month < clock_timestamp() - make_interval(months => $1 + 1)',
)

/** Sweeps through all sites. */
@Injectable()
export class OriginReconcileRepository {
  constructor(private readonly database: Database) {}

  /** Erases what is older, keys along with the hashes made under them. @returns how many hashes went, at most `limit` */
  async erase(olderThanMonths: number, limit: number): Promise<number> {
    await this.database.query(eraseKeys, [olderThanMonths])
    return (await this.database.query(eraseOrigins, [olderThanMonths, limit])).length
  }
}
