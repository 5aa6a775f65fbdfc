import type { AppealId, CaseId, CommentId, SiteId, ThreadKey, UserId } from '@moderato/kernel'

/** What a thread's event stream can say; payloads are ids, the listener fetches what it shows. */
export const threadEventTypes = [
  'comment.created',
  'comment.updated',
  'comment.hidden',
  'comment.restored',
  'comment.deleted',
  'count',
  'thread.updated',
] as const
export type ThreadEventType = (typeof threadEventTypes)[number]

/** What the console's event stream can say of a case. */
export const caseEventTypes = [
  'case.created',
  'case.updated',
  'case.queued',
  'case.claimed',
  'case.released',
  'case.held',
  'case.moved',
  'case.escalated',
  'case.taken-over',
  'case.due-soon',
  'case.overdue',
  'case.decided',
  'report.added',
  'auto-hide.expired',
] as const
export type CaseEventType = (typeof caseEventTypes)[number]

/** A change in a thread. `votes` changes no order of the newest page and may be shown a second late. */
export interface ThreadSignal {
  topic: 'thread'
  siteId: SiteId
  threadKey: ThreadKey
  type: ThreadEventType | 'votes'
  commentId: CommentId | null
  parentId: CommentId | null
  /** Who wrote the comment, so that readers who blocked that person are spared it; never sent to readers. */
  authorId: UserId | null
  /** With `count`: published comments of the thread, replies included. */
  count?: number
  /** With `comment.created` of a reply: replies of its root comment, this one included. */
  replies?: number
}

/** A change of a case that moderators of the site hear of. */
export interface CaseSignal {
  topic: 'moderation'
  siteId: SiteId
  type: CaseEventType
  caseId: CaseId
  queueId: string | null
  version: number | null
}

/** A change of an appeal against a sanction, which belongs to no case. */
export interface AppealSignal {
  topic: 'moderation'
  siteId: SiteId
  type: 'appeal.updated'
  appealId: AppealId
}

export type ModerationSignal = CaseSignal | AppealSignal

/** A person's rights changed (suspension, demotion, block): open streams and caches of that person are checked again. */
export interface PersonSignal {
  topic: 'person'
  siteId: SiteId
  userId: UserId
  type: 'rights.changed' | 'blocks.changed' | 'notice.created' | 'person.erased'
}

/** Settings or keys of a site changed: cached copies are dropped. */
export interface SiteSignal {
  topic: 'site'
  siteId: SiteId
  type: 'settings.changed'
}

export type Signal = ThreadSignal | ModerationSignal | PersonSignal | SiteSignal
