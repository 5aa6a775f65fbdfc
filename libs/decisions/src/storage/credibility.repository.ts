import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

// The rows are locked first, in one order, so that the next statement counts what decisions before this one committed.
const lock = statement<never>(
  'decisions.lock-credibility',
  `insert into reporter_stat as s (site_id, user_id)
   select distinct r.site_id, r.reporter_id from report r where r.site_id = $1 and r.case_id = $2 order by r.reporter_id
   on conflict (site_id, user_id) do update set user_id = excluded.user_id`,
)

// Weight: clamp(2(agreed + 2) / (agreed + disagreed + 4), 0.25, 1.75) over the last 100 judged reports.
const recount = statement<never>(
  'decisions.recount-credibility',
  `update reporter_stat s set agreed = judged.agreed, disagreed = judged.disagreed,
     weight = least(1.75, greatest(0.25, 2.0 * (judged.agreed + 2) / (judged.agreed + judged.disagreed + 4)))
   from (select distinct r.reporter_id from report r where r.site_id = $1 and r.case_id = $2) person
   cross join lateral (
     select (count(*) filter (where last.outcome <> 'dismiss'))::int as agreed,
       (count(*) filter (where last.outcome = 'dismiss'))::int as disagreed
     from (select d.outcome from report r
       join decision d on d.site_id = r.site_id and d.case_id = r.case_id and d.effective
       where r.site_id = $1 and r.reporter_id = person.reporter_id order by r.id desc limit 100) last
   ) judged
   where s.site_id = $1 and s.user_id = person.reporter_id`,
)

/** How far a site may trust a reporter: always what the decisions in force say, never edited by hand. */
@Injectable()
export class CredibilityRepository {
  /** Counts the reporters of a case again, after its decision changed in the same transaction. */
  async recount(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<void> {
    await tx.query(lock, [siteId, caseId])
    await tx.query(recount, [siteId, caseId])
  }
}
