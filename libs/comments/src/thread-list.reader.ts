import { Injectable } from '@nestjs/common'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentReader, type PageRequest, type SeenThreadPage } from './comment.reader.js'
import { ElectionRules } from './election-rules.js'

/** A page of a thread, and what is said of the thread beside it. */
export interface SeenThread extends SeenThreadPage {
  /** End of the election whose rules hold; null where none do. */
  electionUntil: Date | null
}

/** Threads in the order that the site allows at the moment. */
@Injectable()
export class ThreadListReader {
  constructor(
    private readonly comments: CommentReader,
    private readonly elections: ElectionRules,
  ) {}

  /** During an election newest first, whatever was asked for. @throws DomainError `cursor-invalid` */
  async page(siteId: SiteId, key: ThreadKey, request: PageRequest, actor: Actor | null): Promise<SeenThread> {
    const election = await this.elections.under(siteId, key)
    const asked = election === null ? request : { ...request, sort: 'newest' as const }
    const page = await this.comments.threadPage(siteId, key, asked, actor)
    return { ...page, electionUntil: election === null ? null : new Date(election.until) }
  }
}
