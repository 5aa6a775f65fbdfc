import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, DecisionId, SiteId } from '@moderato/kernel'

const answerReporters = statement<never>(
  'decisions.answer-reporters',
  `insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, decision_id, sent_at)
   select r.site_id, new_id(), 'outcome', r.reporter_id, $3, r.case_id, r.comment_id, $3, clock_timestamp()
   from report r where r.site_id = $1 and r.case_id = $2
   on conflict on constraint notice_reference_key do nothing`,
)

const stateReasons = statement<never>(
  'decisions.state-reasons',
  `insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, decision_id, sent_at)
   select k.site_id, new_id(), 'statement-of-reasons', k.author_id, $3, k.id, k.comment_id, $3, clock_timestamp()
   from moderation_case k where k.site_id = $1 and k.id = $2
   on conflict on constraint notice_reference_key do nothing`,
)

// Weight: clamp(2(agreed + 2) / (agreed + disagreed + 4), 0.25, 1.75).
const judgeReporters = statement<never>(
  'decisions.judge-reporters',
  `insert into reporter_stat as s (site_id, user_id, agreed, disagreed, weight)
   select r.site_id, r.reporter_id, $3::int, 1 - $3::int, 2.0 * ($3::int + 2) / 5
   from report r where r.site_id = $1 and r.case_id = $2 order by r.reporter_id
   on conflict (site_id, user_id) do update set agreed = s.agreed + $3::int, disagreed = s.disagreed + 1 - $3::int,
     weight = least(1.75, greatest(0.25, 2.0 * (s.agreed + $3::int + 2) / (s.agreed + s.disagreed + 5)))`,
)

/** What a decision brings with it for the people involved. */
@Injectable()
export class AftermathRepository {
  /** One outcome notice for every report of the case. */
  async answerReporters(tx: Tx, siteId: SiteId, caseId: CaseId, decisionId: DecisionId): Promise<void> {
    await tx.query(answerReporters, [siteId, caseId, decisionId])
  }

  /** The author's statement of reasons for a restriction. */
  async stateReasons(tx: Tx, siteId: SiteId, caseId: CaseId, decisionId: DecisionId): Promise<void> {
    await tx.query(stateReasons, [siteId, caseId, decisionId])
  }

  /** Counts for or against each reporter's credibility. */
  async judgeReporters(tx: Tx, siteId: SiteId, caseId: CaseId, agreed: boolean): Promise<void> {
    await tx.query(judgeReporters, [siteId, caseId, agreed ? 1 : 0])
  }
}
