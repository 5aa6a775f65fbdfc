import type { CommentId, SiteId, ThreadId, ThreadKey, UserId } from '@moderato/kernel'
import {
  blockGrounds,
  type Authority,
  type CommentStatus,
  type RestrictionGround,
  type RestrictionKind,
} from '@moderato/contracts'
import type { Comment } from '../domain/comment.js'
import { authorityOfBlock } from './block-authority.js'

/** A comment joined with its author and thread. */
export interface CommentRow {
  site_id: SiteId
  id: CommentId
  thread_id: ThreadId
  thread_key: ThreadKey
  parent_id: CommentId | null
  author_id: UserId
  author_name: string
  author_picture: string | null
  body: string
  body_version: number
  status: CommentStatus
  was_shown: boolean
  created_at: Date
  edited_at: Date | null
  up_count: number
  down_count: number
  net_votes: number
  reply_count: number
  restriction: RestrictionKind | null
  restriction_ground: RestrictionGround | null
  restriction_authority: Authority | null
  restriction_until: Date | null
}

/** Columns of {@link CommentRow}, from `comment c`, `site_user u` and `thread t`. */
export const commentColumns = `c.site_id, c.id, c.thread_id, t.key as thread_key, c.parent_id, c.author_id,
  u.name as author_name, u.picture as author_picture, c.body, c.body_version, c.status, c.was_shown, c.created_at,
  c.edited_at, c.up_count, c.down_count, c.net_votes, c.reply_count,
  m.restriction, m.restriction_ground, m.restriction_authority, m.restriction_until`

/** Whether comment `c` has a place in its thread; what `hasPlace` says, for the indexes of lists. */
export const placeCondition = `c.status <> 'pending' and c.was_shown`

/** Joins that {@link commentColumns} needs beside `comment c`. */
export const commentJoins = `join site_user u on u.site_id = c.site_id and u.id = c.author_id
  join thread t on t.site_id = c.site_id and t.id = c.thread_id
  left join lateral (
    select case m.kind when 'auto_hide' then 'auto-hide' when 'temporary' then 'temporary-block' else m.kind end as restriction,
      case when m.kind = 'auto_hide' then 'reports' else d.ground end as restriction_ground,
      case m.kind when 'temporary' then ${authorityOfBlock('m')} end as restriction_authority,
      m.ends_at as restriction_until
    from measure m left join decision d on d.site_id = m.site_id and d.id = m.decision_id
    where c.status in ('hidden', 'removed') and m.site_id = c.site_id and m.comment_id = c.id and m.lifted_at is null
      and (m.ends_at is null or m.ends_at > clock_timestamp())
    order by array_position(array['remove', 'temporary', 'hide', 'auto_hide'], m.kind) limit 1) m on true`

export function toComment(row: CommentRow): Comment {
  return {
    siteId: row.site_id,
    id: row.id,
    threadId: row.thread_id,
    threadKey: row.thread_key,
    parentId: row.parent_id,
    author: { id: row.author_id, name: row.author_name, picture: row.author_picture },
    body: row.body,
    bodyVersion: row.body_version,
    status: row.status,
    wasShown: row.was_shown,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    votes: { up: row.up_count, down: row.down_count },
    replyCount: row.reply_count,
    restriction:
      row.restriction === null
        ? null
        : {
            kind: row.restriction,
            ground: groundOf(row),
            authority: row.restriction_authority,
            until: row.restriction_until,
          },
  }
}

function groundOf({ restriction, restriction_ground, restriction_authority }: CommentRow): RestrictionGround {
  if (restriction === 'temporary-block') return blockGrounds[restriction_authority ?? 'claimant']
  return restriction_ground ?? 'terms'
}
