import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import { newId, type CaseId, type CommentId, type SiteId } from '@moderato/kernel'

// A comment that has a live case already waits for that one's reviewer, who will find the text edited.
const open = statement<{ id: CaseId }>(
  'reviewing.open-held-case',
  `with opened as (
     insert into moderation_case
       (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, reopen_of)
     select c.site_id, $3, c.id, c.thread_id, c.author_id, c.body, c.body_version,
       (select p.id from moderation_case p where p.site_id = $1 and p.comment_id = c.id order by p.id desc limit 1)
     from comment c where c.site_id = $1 and c.id = $2
     on conflict (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held') do nothing
     returning id
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, to_state, data)
     select $1, id, 1, 'opened', 'system', 'open', $4::jsonb from opened
   )
   select id from opened`,
)

@Injectable()
export class HeldCaseRepository {
  /** Opens a case for a held comment. @returns null when one is open already */
  async open(
    tx: Tx,
    siteId: SiteId,
    commentId: CommentId,
    reason: { phase: string; reasonCode: string },
  ): Promise<CaseId | null> {
    const data = { source: 'screening', ...reason }
    const [row] = await tx.query(open, [siteId, commentId, newId<CaseId>(), data])
    return row?.id ?? null
  }
}
