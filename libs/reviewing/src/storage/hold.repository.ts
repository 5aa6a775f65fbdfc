import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import { impartialTo } from './claim.repository.js'
import { toHandled, type Handled, type HandledRow } from './handled.js'

const hold = statement<HandledRow>(
  'reviewing.hold',
  `update moderation_case k set state = 'held', version = k.version + 1, held_by = $3, held_at = clock_timestamp(),
     hold_until = clock_timestamp() + make_interval(secs => $5),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where k.site_id = $1 and k.id = $2 and k.state = 'claimed' and k.lease_holder_id = $3 and k.lease_token = $4
     and k.lease_expires_at > clock_timestamp()
   returning k.version, k.queue_id`,
)

// A hold that is over is nobody's any more, also before the clock's task has put the case back.
const prolong = statement<HandledRow>(
  'reviewing.prolong-hold',
  `update moderation_case k set version = k.version + 1,
     hold_until = least(clock_timestamp() + make_interval(secs => $4), k.held_at + interval '72 hours')
   where k.site_id = $1 and k.id = $2 and k.state = 'held' and k.held_by = $3 and k.hold_until > clock_timestamp()
   returning k.version, k.queue_id`,
)

// Who reported the comment meanwhile judges it no more.
const resume = statement<HandledRow>(
  'reviewing.resume',
  `update moderation_case k set state = 'claimed', version = k.version + 1, claimed_at = clock_timestamp(),
     hold_until = null, held_by = null, held_at = null, lease_holder_id = $3, lease_token = gen_random_uuid(),
     lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   where k.site_id = $1 and k.id = $2 and k.state = 'held' and k.held_by = $3
     and ${impartialTo('$3')}
   returning k.version, k.queue_id`,
)

const putBack = statement<HandledRow>(
  'reviewing.put-back',
  `update moderation_case k set state = 'queued', version = k.version + 1, hold_until = null, held_by = null, held_at = null
   where k.site_id = $1 and k.id = $2 and k.state = 'held' and k.held_by = $3
   returning k.version, k.queue_id`,
)

/** Cases put aside by their reviewers. */
@Injectable()
export class HoldRepository {
  /** T7: puts a claimed case aside; null when the claim was lost. */
  async hold(
    tx: Tx,
    siteId: SiteId,
    claim: { caseId: CaseId; holderId: UserId; token: string },
    holdSec: number,
  ): Promise<Handled | null> {
    return toHandled(await tx.query(hold, [siteId, claim.caseId, claim.holderId, claim.token, holdSec]))
  }

  /** T7: holds longer, at most 72 h from the beginning; null when the hold is over or another's. */
  async prolong(
    tx: Tx,
    siteId: SiteId,
    held: { caseId: CaseId; holderId: UserId },
    holdSec: number,
  ): Promise<Handled | null> {
    return toHandled(await tx.query(prolong, [siteId, held.caseId, held.holderId, holdSec]))
  }

  /** T7: takes the case up again; null when it is not this reviewer's, or must not be any more. */
  async resume(
    tx: Tx,
    siteId: SiteId,
    held: { caseId: CaseId; holderId: UserId },
    leaseSec: number,
  ): Promise<Handled | null> {
    return toHandled(await tx.query(resume, [siteId, held.caseId, held.holderId, leaseSec]))
  }

  /** T6: gives the case back to its queue; null when it is not this reviewer's. */
  async putBack(tx: Tx, siteId: SiteId, held: { caseId: CaseId; holderId: UserId }): Promise<Handled | null> {
    return toHandled(await tx.query(putBack, [siteId, held.caseId, held.holderId]))
  }
}
