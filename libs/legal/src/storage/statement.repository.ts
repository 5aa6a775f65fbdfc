import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { DecisionGround, ReportCategory } from '@moderato/contracts'
import type { Restriction } from '../domain/statement.js'

interface RestrictionRow {
  id: string
  outcome: Restriction['outcome']
  ground: DecisionGround
  policy_code: string
  policy_version: number
  legal_reference: string | null
  categories: ReportCategory[]
  report_count: number
  is_automatic: boolean
  sanction: 'suspend' | 'ban' | null
  sanction_ends_at: Date | null
  ends_at: Date | null
  content_at: Date
  applied_at: Date
  language: string | null
}

// Decisions that restrict and were not taken back, and what was hidden ahead of one.
const list = statement<RestrictionRow>(
  'legal.list-restrictions',
  `select x.*, k.categories, k.report_count, k.language, c.created_at as content_at, s.kind as sanction, s.ends_at as sanction_ends_at
   from (
     (select d.id, d.case_id, d.outcome, d.ground, d.policy_code, d.policy_version, d.legal_reference,
        d.automated_decision as is_automatic, null::timestamptz as ends_at, d.created_at as applied_at
      from decision d where d.site_id = $1 and d.outcome <> 'dismiss' and d.reverted_at is null and d.id > $2
      order by d.id limit $3)
     union all
     (select m.id, m.case_id, 'hide', case m.kind when 'temporary' then 'illegal' else 'terms' end,
        coalesce(k.categories[1], 'other'), 0, case m.kind when 'temporary' then $4 end, m.kind = 'auto_hide', m.ends_at, m.starts_at
      from measure m join moderation_case k on k.site_id = m.site_id and k.id = m.case_id
      where m.site_id = $1 and m.kind in ('auto_hide', 'temporary') and m.id > $2
      order by m.id limit $3)
   ) x
   join moderation_case k on k.site_id = $1 and k.id = x.case_id
   join comment c on c.site_id = $1 and c.id = k.comment_id
   left join lateral (select m.kind, m.ends_at from measure m where m.site_id = $1 and m.decision_id = x.id
     and m.kind in ('suspend', 'ban') limit 1) s on true
   order by x.id limit $3`,
)

@Injectable()
export class StatementRepository {
  constructor(private readonly database: Database) {}

  /** Restrictions of the site, oldest first. @param temporaryGround - the law that temporary blocks rest on */
  async list(siteId: SiteId, page: { after: string; limit: number }, temporaryGround: string): Promise<Restriction[]> {
    const rows = await this.database.query(list, [siteId, page.after, page.limit, temporaryGround])
    return rows.map((row) => ({
      siteId,
      id: row.id,
      outcome: row.outcome,
      ground: row.ground,
      policyCode: row.policy_code,
      policyVersion: row.policy_version,
      legalReference: row.legal_reference,
      categories: row.categories,
      reportCount: row.report_count,
      isAutomatic: row.is_automatic,
      sanction: row.sanction === null ? null : { kind: row.sanction, endsAt: row.sanction_ends_at },
      endsAt: row.ends_at,
      contentAt: row.content_at,
      appliedAt: row.applied_at,
      language: row.language,
    }))
  }
}
