import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'

const list = statement<{ id: SiteId }>('auditing.list-sites', 'select id from site order by id')

/** The sites whose record is to be sealed: all of them, since whether one has new rows is what sealing finds out. */
@Injectable()
export class UnsealedSites {
  constructor(private readonly database: Database) {}

  async list(): Promise<SiteId[]> {
    return (await this.database.query(list, [])).map(({ id }) => id)
  }
}
