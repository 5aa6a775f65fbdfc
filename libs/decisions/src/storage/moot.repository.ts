import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, SiteId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

// What hid the comment ahead of a decision ends with the case: nobody is to be told later that it can be read again.
const closeMoot = statement<{ id: CaseId; version: number; from_state: CaseState; queue_id: string | null }>(
  'decisions.close-moot-case',
  `with before as (
     select k.id, k.state from moderation_case k
     join comment c on c.site_id = k.site_id and c.id = k.comment_id and c.deleted_at is not null
     where k.site_id = $1 and k.comment_id = $2 and k.state in ('open', 'queued', 'held')
       and not exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id) for no key update of k
   ), shown as (
     update measure m set lifted_at = clock_timestamp() from before
     where m.site_id = $1 and m.case_id = before.id and m.kind = 'auto_hide' and m.lifted_at is null
   )
   update moderation_case k set state = 'closed', version = k.version + 1, closed_at = clock_timestamp(),
     hold_until = null, held_by = null, held_at = null
   from before where k.site_id = $1 and k.id = before.id
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
