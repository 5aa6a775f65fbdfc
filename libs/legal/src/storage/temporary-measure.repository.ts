import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { MeasureId, SiteId } from '@moderato/kernel'
import type { TemporaryMeasure } from '../domain/legal-notice.js'
import { measureColumns, measureJoins, toMeasure, type MeasureRow } from './temporary-measure-row.js'

const list = statement<MeasureRow>(
  'legal.list-temporary-measures',
  `select ${measureColumns} from measure m ${measureJoins}
   where m.site_id = $1 and m.kind = 'temporary' and ($2::uuid[] is null or k.queue_id = any ($2)) and m.id < $3
     and ($4::boolean is null or $4 = (m.lifted_at is null and m.ends_at > clock_timestamp()))
   order by m.id desc limit $5`,
)

@Injectable()
export class TemporaryMeasureRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. @param isInForce - null for all */
  async list(
    siteId: SiteId,
    { queueIds, isInForce }: { queueIds: readonly string[] | null; isInForce: boolean | null },
    page: { before: MeasureId; limit: number },
  ): Promise<TemporaryMeasure[]> {
    return (await this.database.query(list, [siteId, queueIds, page.before, isInForce, page.limit])).map(toMeasure)
  }
}
