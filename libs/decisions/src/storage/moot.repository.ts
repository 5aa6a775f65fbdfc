import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, SiteId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

const closeMoot = statement<{ id: CaseId; version: number; from_state: CaseState; queue_id: string | null }>(
  'decisions.close-moot-case',
  `with before as (
     select k.id, k.state from moderation_case k
     where k.site_id = $1 and k.comment_id = $2 and k.state in ('open', 'queued', 'held')
       and not exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id) for no key update
   )
   update moderation_case k set state = 'closed', version = k.version + 1, closed_at = clock_timestamp(),
     hold_until = null, held_by = null, held_at = null
   from before where k.site_id = $1 and k.id = before.id
     and exists (select from comment c where c.site_id = $1 and c.id = $2 and c.deleted_at is not null)
   returning k.id, k.version, before.state as from_state, k.queue_id`,
)

/** A case that nobody needs to decide any more. */
export interface MootCase {
  caseId: CaseId
  version: number
  fromState: CaseState
  queueId: string | null
}

@Injectable()
export class MootRepository {
  /** T17: ends the waiting case of a comment that its author deleted; null where there is none, or a claim to answer. */
  async close(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<MootCase | null> {
    const [row] = await tx.query(closeMoot, [siteId, commentId])
    if (row === undefined) return null
    return { caseId: row.id, version: row.version, fromState: row.from_state, queueId: row.queue_id }
  }
}
