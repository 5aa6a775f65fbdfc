import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import type { Witness } from '../domain/distinct-voices.js'

const list = statement<{ weight: number; is_newcomer: boolean; origin: string | null; created_at: Date }>(
  'reports.list-witnesses',
  `select r.weight, r.created_at < u.created_at + interval '24 hours' as is_newcomer,
     encode(o.address_hash, 'hex') as origin, r.created_at
   from report r join site_user u on u.site_id = r.site_id and u.id = r.reporter_id
   left join report_origin o on o.site_id = r.site_id and o.report_id = r.id
   where r.site_id = $1 and r.case_id = $2 and r.content_version = $3 order by r.seq limit 1000`,
)

/** Reports as evidence: who said it, from where, how long known. */
@Injectable()
export class WitnessRepository {
  constructor(private readonly database: Database) {}

  /** Who reported this version of the text, in the order of their reports; the first 1,000. */
  async list(siteId: SiteId, caseId: CaseId, contentVersion: number): Promise<Witness[]> {
    const rows = await this.database.query(list, [siteId, caseId, contentVersion])
    return rows.map(({ weight, is_newcomer, origin, created_at }) => {
      return { weight, isNewcomer: is_newcomer, origin, atMs: created_at.getTime() }
    })
  }
}
