import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, DecisionId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

interface Transitioned {
  version: number
}

const appeal = statement<Transitioned & { state: CaseState }>(
  'decisions.appeal-case',
  `update moderation_case k set state = case when k.state = 'decided' then 'appealed' else k.state end, version = k.version + 1
   where k.site_id = $1 and k.id = $2 and k.state in ('decided', 'appealed', 'appeal_claimed')
     and exists (select from decision d where d.site_id = $1 and d.id = $3 and d.case_id = k.id and d.effective
       and d.created_at > clock_timestamp() - make_interval(days => $4))
   returning k.version, k.state`,
)

// Asked by the claim and by the answer, as its holder may report the comment in between.
const uninvolved = (person: string) => `k.author_id <> ${person}
     and not exists (select from report r where r.site_id = $1 and r.comment_id = k.comment_id and r.reporter_id = ${person})`

// Nobody judges again what they decided, wrote or reported.
const claim = statement<Transitioned & { from_state: CaseState; previous_holder_id: UserId | null }>(
  'decisions.claim-appealed-case',
  `with before as (
     select k.id, k.state, k.lease_holder_id from moderation_case k where k.site_id = $1 and k.id = $3 for no key update
   )
   update moderation_case k set state = 'appeal_claimed', version = k.version + 1, claimed_at = clock_timestamp(),
     lease_holder_id = $2, lease_token = gen_random_uuid(), lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   from before
   where k.site_id = $1 and k.id = before.id and ${uninvolved('$2')}
     and not exists (select from decision d where d.site_id = $1 and d.case_id = k.id and d.decided_by = $2)
     and (k.state = 'appealed' or (k.state = 'appeal_claimed' and k.lease_expires_at <= clock_timestamp()))
   returning k.version, before.state as from_state, before.lease_holder_id as previous_holder_id`,
)

const renew = statement<{ id: CaseId }>(
  'decisions.renew-appealed-case',
  `update moderation_case set lease_expires_at = clock_timestamp() + make_interval(secs => $5)
   where site_id = $1 and id = $2 and state = 'appeal_claimed' and lease_holder_id = $3 and lease_token = $4
     and lease_expires_at > clock_timestamp() returning id`,
)

const release = statement<Transitioned>(
  'decisions.release-appealed-case',
  `update moderation_case set state = 'appealed', version = version + 1, skip_count = skip_count + 1,
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and id = $2 and state = 'appeal_claimed' and lease_holder_id = $3 and lease_token = $4
   returning version`,
)

const releaseAllOf = statement<Transitioned & { id: CaseId; queue_id: string | null }>(
  'decisions.release-appealed-cases-of-leaver',
  `update moderation_case set state = 'appealed', version = version + 1,
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and lease_holder_id = $2 and state = 'appeal_claimed' returning id, version, queue_id`,
)

const answer = statement<Transitioned>(
  'decisions.answer-appealed-case',
  `update moderation_case k set state = $5, version = k.version + 1, decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where k.site_id = $1 and k.id = $2 and k.state = 'appeal_claimed' and k.lease_holder_id = $3 and k.lease_token = $4
     and k.lease_expires_at > clock_timestamp() and ${uninvolved('$3')} returning k.version`,
)

const findUninvolved = statement<{ is_uninvolved: boolean }>(
  'decisions.find-uninvolved',
  `select ${uninvolved('$3')} as is_uninvolved from moderation_case k where k.site_id = $1 and k.id = $2`,
)

/** A hold on an appealed case: whose, and its proof. */
export interface AppealHold {
  caseId: CaseId
  holderId: UserId
  token: string
}

/** The way of a case from an appeal to its answer. */
@Injectable()
export class AppealedCaseRepository {
  /** T12, or a further appeal of the same decision. @returns null when the window is over or the decision not in force */
  async appeal(
    tx: Tx,
    siteId: SiteId,
    target: { caseId: CaseId; decisionId: DecisionId; windowDays: number },
  ): Promise<{ version: number; state: CaseState } | null> {
    return (await tx.query(appeal, [siteId, target.caseId, target.decisionId, target.windowDays]))[0] ?? null
  }

  /** T13. @returns null when the case does not wait or this person may not judge it */
  async claim(
    tx: Tx,
    siteId: SiteId,
    claimant: { caseId: CaseId; id: UserId; leaseSec: number },
  ): Promise<{ version: number; fromState: CaseState; previousHolderId: UserId | null } | null> {
    const [row] = await tx.query(claim, [siteId, claimant.id, claimant.caseId, claimant.leaseSec])
    if (row === undefined) return null
    return { version: row.version, fromState: row.from_state, previousHolderId: row.previous_holder_id }
  }

  /** Prolongs a live claim; false when it is not the holder's any more. */
  async renew(tx: Tx, siteId: SiteId, hold: AppealHold, leaseSec: number): Promise<boolean> {
    return (await tx.query(renew, [siteId, hold.caseId, hold.holderId, hold.token, leaseSec])).length === 1
  }

  /** Gives the case back. @returns its new version, or null when the claim was lost */
  async release(tx: Tx, siteId: SiteId, hold: AppealHold): Promise<number | null> {
    return (await tx.query(release, [siteId, hold.caseId, hold.holderId, hold.token]))[0]?.version ?? null
  }

  /** Gives back every appealed case that one person holds. @returns each with its new version */
  async releaseAllOf(
    tx: Tx,
    siteId: SiteId,
    holderId: UserId,
  ): Promise<{ caseId: CaseId; version: number; queueId: string | null }[]> {
    const rows = await tx.query(releaseAllOf, [siteId, holderId])
    return rows.map(({ id, version, queue_id }) => ({ caseId: id, version, queueId: queue_id }))
  }

  /** Whether this person neither wrote nor reported the comment. */
  async isUninvolved(tx: Tx, siteId: SiteId, { caseId, holderId }: AppealHold): Promise<boolean> {
    return (await tx.query(findUninvolved, [siteId, caseId, holderId]))[0]?.is_uninvolved ?? true
  }

  /** T14, if the claim lives. @returns the case's new version, or null when the claim was lost or its holder took part */
  async answer(tx: Tx, siteId: SiteId, hold: AppealHold, state: 'upheld' | 'overturned'): Promise<number | null> {
    return (await tx.query(answer, [siteId, hold.caseId, hold.holderId, hold.token, state]))[0]?.version ?? null
  }
}
