import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { LegalNoticeId, SiteId } from '@moderato/kernel'
import type { CaseState, DecisionOutcome } from '@moderato/contracts'
import type { LegalNoticeState, StandingNotice } from '../domain/legal-notice.js'
import { noticeColumns, toNotice, type NoticeRow } from './legal-notice-row.js'
import { measureColumns, measureJoins, toMeasure, type MeasureRow } from './temporary-measure-row.js'

interface StandingRow extends NoticeRow {
  state: LegalNoticeState
  case_state: CaseState
  case_due_at: Date | null
  holder_name: string | null
  comment_body: string | null
  outcome: DecisionOutcome | null
  measure: MeasureRow | null
}

const list = statement<StandingRow>(
  'legal.list-standing-notices',
  `with standing as (
     select n.site_id, ${noticeColumns}, k.state as case_state, k.due_at as case_due_at, k.content_snapshot as comment_body, d.outcome, h.name as holder_name,
       case when d.id is not null then 'decided'
         when exists (select from measure m where m.site_id = n.site_id and m.case_id = n.case_id and m.kind = 'temporary'
           and m.lifted_at is null and m.ends_at > clock_timestamp()) then 'blocked' else 'received' end as state
     from legal_notice n join moderation_case k on k.site_id = n.site_id and k.id = n.case_id
     left join decision d on d.site_id = n.site_id and d.case_id = n.case_id and d.effective
     left join site_user h on h.site_id = k.site_id and h.id = k.lease_holder_id and k.lease_expires_at > clock_timestamp()
     where n.site_id = $1 and ($2::uuid[] is null or k.queue_id = any ($2)) and n.id < $3 and ($4::uuid is null or n.id = $4)
   ), page as (
     select * from standing where $5::text is null or state = $5 order by id desc limit $6
   )
   select page.*, (select to_jsonb(shown) from (select ${measureColumns} from measure m ${measureJoins}
       where m.site_id = page.site_id and m.case_id = page.case_id and m.kind = 'temporary' order by m.id desc limit 1) shown) as measure
   from page order by page.id desc`,
)

/** Which notices are meant; null members do not narrow. */
export interface NoticeFilter {
  queueIds: readonly string[] | null
  id: LegalNoticeId | null
  state: LegalNoticeState | null
}

@Injectable()
export class StandingNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(
    siteId: SiteId,
    { queueIds, id, state }: NoticeFilter,
    page: { before: LegalNoticeId; limit: number },
  ): Promise<StandingNotice[]> {
    const rows = await this.database.query(list, [siteId, queueIds, page.before, id, state, page.limit])
    return rows.map(({ state, case_state, case_due_at, holder_name, comment_body, outcome, measure, ...row }) => ({
      notice: toNotice(siteId, row),
      ...{ state, outcome, caseState: case_state, caseDueAt: case_due_at, holderName: holder_name },
      commentBody: comment_body,
      block: measure === null ? null : toMeasure(measure),
    }))
  }
}
