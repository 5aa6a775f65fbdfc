import { Injectable } from '@nestjs/common'
import { statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type AppealId, type MeasureId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { SanctionAppeal } from '../domain/appeal.js'

const file = statement<{ created_at: Date }>(
  'decisions.file-sanction-appeal',
  `insert into appeal (site_id, id, measure_id, appellant_id, role, text)
   select m.site_id, $3, m.id, m.user_id, 'sanctioned', $5 from measure m
   where m.site_id = $1 and m.id = $2 and m.user_id = $4 and m.case_id is null and m.lifted_at is null
     and m.starts_at > clock_timestamp() - make_interval(days => $6)
   returning created_at`,
)

// Nobody judges again what they imposed or bear.
const claim = statement<{ id: AppealId }>(
  'decisions.claim-sanction-appeal',
  `update appeal set lease_holder_id = $3, lease_token = gen_random_uuid(),
     lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   where site_id = $1 and id = $2 and measure_id is not null and state = 'open'
     and appellant_id <> $3 and $3 <> all (earlier_decider_ids)
     and (lease_token is null or lease_expires_at <= clock_timestamp()) returning id`,
)

const renew = statement<{ id: AppealId }>(
  'decisions.renew-sanction-appeal',
  `update appeal set lease_expires_at = clock_timestamp() + make_interval(secs => $5)
   where site_id = $1 and id = $2 and lease_holder_id = $3 and lease_token = $4 and lease_expires_at > clock_timestamp()
   returning id`,
)

const release = statement<{ id: AppealId }>(
  'decisions.release-sanction-appeal',
  `update appeal set lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and id = $2 and lease_holder_id = $3 and lease_token = $4 returning id`,
)

const releaseAllOf = statement<{ id: AppealId; measure_id: MeasureId; appellant_id: UserId }>(
  'decisions.release-sanction-appeals-of-leaver',
  `update appeal set lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and lease_holder_id = $2 and state = 'open' and measure_id is not null
   returning id, measure_id, appellant_id`,
)

const answer = statement<{ decided_at: Date }>(
  'decisions.answer-sanction-appeal',
  `update appeal set state = $5, explanation = $6, decided_by = $3, decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and id = $2 and state = 'open' and lease_holder_id = $3 and lease_token = $4
     and lease_expires_at > clock_timestamp() returning decided_at`,
)

const close = statement<{ id: AppealId }>(
  'decisions.close-sanction-appeal',
  `update appeal set state = 'moot', decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and measure_id = $2 and state = 'open' returning id`,
)

const closeAllOf = statement<{ id: AppealId; measure_id: MeasureId }>(
  'decisions.close-sanction-appeals-of-person',
  `with appealed as (
     select m.id from measure m where m.site_id = $1 and m.user_id = $2 and exists (
       select from appeal a where a.site_id = m.site_id and a.measure_id = m.id and a.state = 'open') for no key update
   )
   update appeal a set state = 'moot', decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   from appealed where a.site_id = $1 and a.measure_id = appealed.id and a.state = 'open' returning a.id, a.measure_id`,
)

/** A hold on an appeal against a sanction: whose, and its proof. */
export interface SanctionAppealHold {
  appealId: AppealId
  holderId: UserId
  token: string
}

/** The way of an appeal against a sanction from its filing to its answer; the sanction must be locked. */
@Injectable()
export class SanctionAppealRepository {
  /**
   * @returns null when the sanction is not the appellant's, came with a case, is lifted, or its window is over
   * @throws DomainError `already-appealed`
   */
  async file(
    tx: Tx,
    siteId: SiteId,
    appeal: Pick<SanctionAppeal, 'id' | 'measureId' | 'appellantId'> & { text: string; windowDays: number },
  ): Promise<SanctionAppeal | null> {
    const { id, measureId, appellantId, text, windowDays } = appeal
    try {
      const [row] = await tx.query(file, [siteId, measureId, id, appellantId, text, windowDays])
      if (row === undefined) return null
      const fresh = { decisionId: null, role: 'sanctioned', state: 'open', decidedAt: null } as const
      return {
        ...{ id, measureId, appellantId, text, ...fresh },
        ...{ explanation: null, lease: null, createdAt: row.created_at },
      }
    } catch (error) {
      if (violatedConstraint(error) === 'appeal_measure_key') throw new DomainError<ProblemCode>('already-appealed')
      throw error
    }
  }

  /** @returns false when it does not wait or this person may not judge it */
  async claim(
    tx: Tx,
    siteId: SiteId,
    claimant: { appealId: AppealId; id: UserId; leaseSec: number },
  ): Promise<boolean> {
    const { appealId, id, leaseSec } = claimant
    return (await tx.query(claim, [siteId, appealId, id, leaseSec])).length === 1
  }

  /** Prolongs a live claim; false when it is not the holder's any more. */
  async renew(tx: Tx, siteId: SiteId, hold: SanctionAppealHold, leaseSec: number): Promise<boolean> {
    return (await tx.query(renew, [siteId, hold.appealId, hold.holderId, hold.token, leaseSec])).length === 1
  }

  /** Gives the appeal back; false when the claim was lost. */
  async release(tx: Tx, siteId: SiteId, hold: SanctionAppealHold): Promise<boolean> {
    return (await tx.query(release, [siteId, hold.appealId, hold.holderId, hold.token])).length === 1
  }

  /** Gives back every appeal that one person holds; needs no lock on the sanctions, which it does not touch. */
  async releaseAllOf(
    tx: Tx,
    siteId: SiteId,
    holderId: UserId,
  ): Promise<{ appealId: AppealId; measureId: MeasureId; personId: UserId }[]> {
    const rows = await tx.query(releaseAllOf, [siteId, holderId])
    return rows.map(({ id, measure_id, appellant_id }) => ({
      ...{ appealId: id, measureId: measure_id, personId: appellant_id },
    }))
  }

  /** Answers the appeal if the claim lives. @returns when, or null when the claim was lost */
  async answer(
    tx: Tx,
    siteId: SiteId,
    hold: SanctionAppealHold,
    answered: { state: 'upheld' | 'overturned'; explanation: string },
  ): Promise<Date | null> {
    const values = [siteId, hold.appealId, hold.holderId, hold.token, answered.state, answered.explanation]
    return (await tx.query(answer, values))[0]?.decided_at ?? null
  }

  /** Ends the open appeal of a sanction that is gone. @returns the appeal, or null where there was none */
  async close(tx: Tx, siteId: SiteId, measureId: MeasureId): Promise<AppealId | null> {
    return (await tx.query(close, [siteId, measureId]))[0]?.id ?? null
  }

  /** Ends every open appeal of a person against sanctions, which it locks. @returns them, each with its sanction */
  async closeAllOf(tx: Tx, siteId: SiteId, personId: UserId): Promise<{ appealId: AppealId; measureId: MeasureId }[]> {
    const rows = await tx.query(closeAllOf, [siteId, personId])
    return rows.map(({ id, measure_id }) => ({ appealId: id, measureId: measure_id }))
  }
}
