import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, SiteId, UserId } from '@moderato/kernel'
import type { TouchedCase } from '../hiding-effects.js'

// Never the staff's words, and never a text that somebody looked at and cleared.
const candidate = `from moderation_case k join comment c on c.site_id = k.site_id and c.id = k.comment_id
  where k.site_id = $1 and k.id = $2 and k.state in ('queued', 'claimed', 'held') and c.status = 'published'
    and not exists (select from staff_member s where s.site_id = k.site_id and s.user_id = k.author_id)
    and not exists (select from decision d join moderation_case p on p.site_id = d.site_id and p.id = d.case_id
      where p.site_id = k.site_id and p.comment_id = k.comment_id and d.effective and d.outcome = 'dismiss'
        and d.content_version = c.body_version)
    and not exists (select from measure m where m.site_id = k.site_id and m.comment_id = k.comment_id
      and m.kind = 'auto_hide' and m.content_version = c.body_version)`

const findSubject = statement<{ comment_id: CommentId; body_version: number }>(
  'provisional.find-auto-hide-subject',
  `select k.comment_id, c.body_version ${candidate}`,
)

// Measure, nearer deadline, audit event and the author's notice in one statement, under all its conditions once more.
const start = statement<{ author_id: UserId; comment_id: CommentId; queue_id: string | null; version: number }>(
  'provisional.start-auto-hide',
  `with subject as (
     select k.*, clock_timestamp() as at ${candidate} and c.body_version = $3 for no key update of k
   ), hidden as (
     insert into measure (site_id, id, kind, comment_id, case_id, content_version, starts_at, ends_at)
     select site_id, new_id(), 'auto_hide', comment_id, id, $3, at, at + interval '24 hours' from subject
     on conflict (site_id, comment_id, content_version) where kind = 'auto_hide' do nothing
     returning id, ends_at
   ), moved as (
     update moderation_case k set version = k.version + 1, due_at = least(k.due_at, s.at + interval '1 hour')
     from subject s, hidden where k.site_id = s.site_id and k.id = s.id
     returning k.author_id, k.comment_id, k.queue_id, k.state, k.version
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select $1, $2, moved.version, 'auto-hidden', 'system', moved.state, moved.state,
       jsonb_build_object('measureId', hidden.id, 'endsAt', hidden.ends_at) || $4::jsonb from moved, hidden
   ), reasons as (
     insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, data, sent_at)
     select $1, new_id(), 'statement-of-reasons', moved.author_id, hidden.id, $2, moved.comment_id,
       jsonb_build_object('measureId', hidden.id, 'measure', 'auto-hide', 'endsAt', hidden.ends_at,
         'automatedDetection', true, 'automatedDecision', true), clock_timestamp()
     from moved, hidden
   )
   select author_id, comment_id, queue_id, version from moved`,
)

@Injectable()
export class AutoHideRepository {
  constructor(private readonly database: Database) {}

  /** The text that could be hidden, or null when nothing may be hidden by itself. */
  async findSubject(siteId: SiteId, caseId: CaseId): Promise<{ commentId: CommentId; contentVersion: number } | null> {
    const [row] = await this.database.query(findSubject, [siteId, caseId])
    return row === undefined ? null : { commentId: row.comment_id, contentVersion: row.body_version }
  }

  /** Hides the text if it still may be and is still the same; the thread must be locked. Null when not. */
  async start(
    tx: Tx,
    siteId: SiteId,
    caseId: CaseId,
    why: { contentVersion: number; grounds: { voices: number; weight: number } },
  ): Promise<TouchedCase | null> {
    const [row] = await tx.query(start, [siteId, caseId, why.contentVersion, why.grounds])
    if (row === undefined) return null
    return { caseId, commentId: row.comment_id, authorId: row.author_id, queueId: row.queue_id, version: row.version }
  }
}
