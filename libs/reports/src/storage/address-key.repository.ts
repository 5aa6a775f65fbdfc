import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'

// Every process asks for the month's key at once; the first one's is everybody's.
const obtain = statement<{ key: Buffer }>(
  'reports.obtain-address-key',
  `insert into address_key (site_id, month, key) values ($1, $2, $3)
   on conflict on constraint address_key_pkey do update set key = address_key.key returning key`,
)

@Injectable()
export class AddressKeyRepository {
  constructor(private readonly database: Database) {}

  /**
   * The site's key of a month, made if there is none.
   *
   * @param month - its first day, `2026-11-01`
   * @param fresh - 32 random bytes
   */
  async obtain(siteId: SiteId, month: string, fresh: Buffer): Promise<Buffer> {
    const [row] = await this.database.query(obtain, [siteId, month, fresh])
    if (row === undefined) throw new Error('an address key was neither made nor found')
    return row.key
  }
}
