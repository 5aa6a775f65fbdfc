import { Injectable } from '@nestjs/common'
import type { CommentId, SiteId, ThreadKey, UserId } from '@moderato/kernel'
import type { CommentStatus, ThreadSignal } from '@moderato/contracts'
import { Signals } from '@moderato/live'
import type { Comment } from './domain/comment.js'
import type { VisibilityChange } from './storage/visibility.repository.js'

/** Tells caches and open streams of every process that a thread changed. Never fails; a lost signal costs freshness only. */
@Injectable()
export class ThreadSignals {
  constructor(private readonly signals: Signals) {}

  created(comment: {
    siteId: SiteId
    threadKey: ThreadKey
    id: CommentId
    parentId: CommentId | null
    authorId: UserId
    status: CommentStatus
    threadCount: number
    replyCount: number | null
  }): void {
    if (comment.status !== 'published') return
    this.publish(comment, 'comment.created', comment.replyCount)
    this.counted(comment.siteId, comment.threadKey, comment.threadCount)
  }

  changed(comment: Comment, type: ThreadSignal['type']): void {
    this.publish({ ...comment, authorId: comment.author.id }, type)
  }

  voted(comment: { siteId: SiteId; threadKey: ThreadKey; id: CommentId; parentId: CommentId | null }): void {
    this.publish({ ...comment, authorId: null }, 'votes')
  }

  visibilityChanged(siteId: SiteId, id: CommentId, change: VisibilityChange): void {
    if (change.before === change.after && change.after !== 'deleted') return
    // Of what readers never saw, they are told only that it appears.
    if (!change.wasShown && change.after !== 'published') return
    this.publish({ siteId, id, ...change }, signalOf(change))
    this.counted(siteId, change.threadKey, change.threadCount)
  }

  private counted(siteId: SiteId, threadKey: ThreadKey, count: number): void {
    const nobody = { commentId: null, parentId: null, authorId: null }
    this.signals.publish({ topic: 'thread', siteId, threadKey, type: 'count', ...nobody, count })
  }

  private publish(
    about: {
      siteId: SiteId
      threadKey: ThreadKey
      id: CommentId
      parentId: CommentId | null
      authorId: UserId | null
    },
    type: ThreadSignal['type'],
    replies: number | null = null,
  ): void {
    const { siteId, threadKey, id, parentId, authorId } = about
    const counted = replies === null ? {} : { replies }
    this.signals.publish({ topic: 'thread', siteId, threadKey, type, commentId: id, parentId, authorId, ...counted })
  }
}

function signalOf(change: VisibilityChange): ThreadSignal['type'] {
  if (change.after === 'deleted') return 'comment.deleted'
  const isNew = change.before === 'pending' || !change.wasShown
  if (change.after === 'published') return isNew ? 'comment.created' : 'comment.restored'
  return 'comment.hidden'
}
