import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import { newId, type CaseId, type DecisionId, type MeasureId, type SiteId } from '@moderato/kernel'

// Only where nobody decided and nobody objected; the reporters' and claimants' words are not looked at by a machine, and
// what an authority orders or a state body claims is for people alone.
const decide = statement<{ version: number }>(
  'provisional.decide-by-expiry',
  `with before as (
     select k.* from moderation_case k where k.site_id = $1 and k.id = $2 and k.state in ('open', 'queued', 'claimed', 'held')
       and not exists (select from measure_objection o where o.site_id = $1 and o.measure_id = $3)
       and not exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id
         and (n.source = 'agency' or n.claimant_kind = 'state-body'))
     for no key update
   ), decided as (
     update moderation_case k set state = 'decided', version = k.version + 1, decided_at = clock_timestamp(), hold_until = null,
       held_by = null, held_at = null, lease_holder_id = null, lease_token = null, lease_expires_at = null
     from before where k.site_id = before.site_id and k.id = before.id
     returning k.site_id, k.id, k.comment_id, k.version, k.report_count, k.content_version, before.state as from_state
   ), decision as (
     insert into decision (site_id, id, case_id, seq, kind, outcome, ground, policy_code, policy_version, legal_reference, source,
       automated_decision, covers_report_seq, content_version)
     select site_id, $4, id, version, 'auto', 'remove', 'illegal', 'illegal',
       coalesce((select p.version from policy p where p.site_id = $1 and p.code = 'illegal' and p.retired_at is null), 0),
       $5, 'legal-notice', true, report_count, content_version
     from decided
   ), removal as (
     insert into measure (site_id, id, kind, comment_id, case_id, decision_id)
     select site_id, new_id(), 'remove', comment_id, id, $4 from decided
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select site_id, id, version, 'decided', 'system', from_state, 'decided',
       jsonb_build_object('decisionId', $4::uuid, 'outcome', 'remove', 'measureId', $3::uuid) from decided
   )
   select version from decided`,
)

@Injectable()
export class ExpiryDecisionRepository {
  /** Removes the comment of a block that ran out without an objection. @returns the decision, or null when one is not due */
  async decide(
    tx: Tx,
    siteId: SiteId,
    ended: { caseId: CaseId; measureId: MeasureId },
    legalReference: string,
  ): Promise<{ decisionId: DecisionId; version: number } | null> {
    const decisionId = newId<DecisionId>()
    const [row] = await tx.query(decide, [siteId, ended.caseId, ended.measureId, decisionId, legalReference])
    return row === undefined ? null : { decisionId, version: row.version }
  }
}
