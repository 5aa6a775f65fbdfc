import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { Authority, DecisionGround, ReportCategory } from '@moderato/contracts'
import { authorityOfBlock } from '@moderato/comments'
import { blockLaws } from '../domain/block-laws.js'
import type { Restriction, RestrictingSanction } from '../domain/statement.js'

interface RestrictionRow {
  id: string
  outcome: Restriction['outcome']
  ground: DecisionGround
  policy_code: string
  policy_version: number
  legal_reference: string | null
  /** Who asked for a temporary block; null for other restrictions. */
  blocked_for: Authority | 'claimant' | null
  /** Null, as what the comment tells: a person's restriction rests on none. */
  categories: ReportCategory[] | null
  report_count: number | null
  is_automatic: boolean
  is_claimed: boolean
  is_screened: boolean | null
  sanction: RestrictingSanction | null
  sanction_ends_at: Date | null
  ends_at: Date | null
  content_at: Date | null
  applied_at: Date
  language: string | null
}

// Decisions that restrict and were not taken back, what was hidden ahead of one, and what people were forbidden without one.
// An appeal that upholds a restriction restricts nothing anew: the first decision's statement stands for both.
const list = statement<RestrictionRow>(
  'legal.list-restrictions',
  `select x.*, k.categories, k.report_count, k.language, c.created_at as content_at,
     exists (select from legal_notice n where n.site_id = $1 and n.case_id = k.id) as is_claimed, c.held_version is not null as is_screened,
     s.kind as sanction, s.ends_at as sanction_ends_at
   from (
     (select d.id, d.case_id, null::uuid as person_measure_id, d.outcome, d.ground, d.policy_code, d.policy_version,
        d.legal_reference, null as blocked_for, d.automated_decision as is_automatic, null::timestamptz as ends_at, d.created_at as applied_at
      from decision d where d.site_id = $1 and d.outcome <> 'dismiss' and d.reverted_at is null and d.id > $2
        and not exists (select from decision s where s.site_id = $1 and s.id = d.supersedes and s.outcome <> 'dismiss')
      order by d.id limit $3)
     union all
     (select m.id, m.case_id, null, 'hide', case m.kind when 'temporary' then 'illegal' else 'terms' end,
        coalesce(k.categories[1], 'other'), coalesce((select max(p.version) from policy p where p.site_id = $1
          and p.code = k.categories[1] and p.created_at <= m.starts_at), 0),
        null, case m.kind when 'temporary' then coalesce(${authorityOfBlock('m')}, 'claimant') end,
        m.kind = 'auto_hide', m.ends_at, m.starts_at
      from measure m join moderation_case k on k.site_id = m.site_id and k.id = m.case_id
      where m.site_id = $1 and m.kind in ('auto_hide', 'temporary') and m.id > $2
      order by m.id limit $3)
     union all
     (select m.id, null, m.id, null, coalesce(p.ground, 'terms'), m.policy_code, m.policy_version, p.legal_reference, null, false, null,
        m.starts_at
      from measure m left join policy p on p.site_id = m.site_id and p.code = m.policy_code and p.version = m.policy_version
      where m.site_id = $1 and m.kind in ('mute', 'suspend', 'ban') and m.decision_id is null and m.id > $2
      order by m.id limit $3)
   ) x
   left join moderation_case k on k.site_id = $1 and k.id = x.case_id
   left join comment c on c.site_id = $1 and c.id = k.comment_id
   left join lateral (select m.kind, m.ends_at from measure m where m.site_id = $1 and (m.decision_id = x.id or m.id = x.person_measure_id)
     and m.kind in ('mute', 'suspend', 'ban') limit 1) s on true
   order by x.id limit $3`,
)

@Injectable()
export class StatementRepository {
  constructor(private readonly database: Database) {}

  /** Restrictions of the site, oldest first. */
  async list(siteId: SiteId, page: { after: string; limit: number }): Promise<Restriction[]> {
    const rows = await this.database.query(list, [siteId, page.after, page.limit])
    return rows.map((row) => ({
      siteId,
      id: row.id,
      outcome: row.outcome,
      ground: row.ground,
      policyCode: row.policy_code,
      policyVersion: row.policy_version,
      legalReference: row.blocked_for === null ? row.legal_reference : blockLaws[row.blocked_for],
      categories: row.categories ?? [],
      reportCount: row.report_count ?? 0,
      isAutomatic: row.is_automatic,
      isClaimed: row.is_claimed,
      isScreened: row.is_screened ?? false,
      sanction: row.sanction === null ? null : { kind: row.sanction, endsAt: row.sanction_ends_at },
      endsAt: row.ends_at,
      contentAt: row.content_at ?? row.applied_at,
      appliedAt: row.applied_at,
      language: row.language,
    }))
  }
}
