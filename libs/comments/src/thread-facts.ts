import { Injectable } from '@nestjs/common'
import type { SiteId, ThreadKey, UserId } from '@moderato/kernel'
import { SiteCatalog } from '@moderato/identity'
import type { Comment } from './domain/comment.js'
import type { Thread } from './domain/thread.js'
import { ThreadRepository, type GoneCounts } from './storage/thread.repository.js'

/** What is known of a thread as a whole. */
@Injectable()
export class ThreadFacts {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly sites: SiteCatalog,
  ) {}

  /** Null until the first comment was written. */
  find(siteId: SiteId, key: ThreadKey): Promise<Thread | null> {
    return this.threads.find(siteId, key)
  }

  /** Published comments that a reader who blocked these authors can see, replies included. */
  async visibleCount(thread: Thread, without: readonly UserId[]): Promise<number> {
    if (without.length === 0) return thread.commentCount
    return thread.commentCount - (await this.threads.countBlocked(thread.siteId, thread.id, without))
  }

  /** Replies that such a reader cannot see, by root comment; roots without any are left out. */
  async hiddenReplies(siteId: SiteId, roots: Comment[], without: readonly UserId[]): Promise<Map<string, number>> {
    const ids = roots.filter((root) => root.replyCount > 0).map((root) => root.id)
    if (without.length === 0 || ids.length === 0) return new Map()
    return this.threads.countBlockedReplies(siteId, ids, without)
  }

  /** Comments that are no longer there; null where the site does not tell. */
  async goneCounts({ siteId, id }: Thread): Promise<GoneCounts | null> {
    const { settings } = await this.sites.get(siteId)
    return settings.goneCounts ? this.threads.countGone(siteId, id) : null
  }
}
