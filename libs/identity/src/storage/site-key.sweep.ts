import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'

const listSignedBy = statement<{ site_id: SiteId }>(
  'identity.list-sites-signed-by',
  'select distinct site_id from site_key where secret = $1 and revoked_at is null order by site_id',
)

/** Keys over the whole installation. */
@Injectable()
export class SiteKeySweep {
  constructor(private readonly database: Database) {}

  /** The sites whose tokens the secret signs. */
  async listSignedBy(secret: string): Promise<SiteId[]> {
    return (await this.database.query(listSignedBy, [secret])).map((row) => row.site_id)
  }
}
