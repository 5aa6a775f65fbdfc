import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId, ThreadId, ThreadKey } from '@moderato/kernel'
import { limits, type SiteSettings } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import type { Comment } from './domain/comment.js'
import { tightened } from './domain/election.js'
import { bodyCharsMaxOf, type Thread } from './domain/thread.js'
import { ElectionRules } from './election-rules.js'
import { ThreadRepository } from './storage/thread.repository.js'
import { PostCommentRepository } from './storage/post-comment.repository.js'

/** The article as a reader's page describes it. */
export interface ArticleDescription {
  threadKey: ThreadKey
  url: string | null
  title: string | null
  edition: string | null
}

/** What a comment under an article has to keep to. */
export interface ThreadRules {
  threadId: ThreadId
  settings: SiteSettings
  /** Longest comment of the article's edition, graphemes. */
  bodyCharsMax: number
}

type KnownThread = Pick<Thread, 'id' | 'edition'>

/** Threads by key. What never changes of a thread (id, edition) is remembered; everything else is read. */
@Injectable()
export class ThreadCatalog {
  private readonly known = new LRUCache<string, KnownThread>({ max: 50_000 })

  constructor(
    private readonly threads: ThreadRepository,
    private readonly posting: PostCommentRepository,
    private readonly sites: SiteCatalog,
    private readonly elections: ElectionRules,
  ) {}

  /** The rules for a comment under the article; the thread is made when this is the first one. */
  async openFor(siteId: SiteId, article: ArticleDescription): Promise<ThreadRules> {
    const { settings } = await this.sites.get(siteId)
    const name = `${siteId}/${article.threadKey}`
    let thread = this.known.get(name)
    if (thread === undefined) {
      const { id, edition } =
        (await this.find(siteId, article.threadKey)) ?? (await this.add(siteId, article, settings))
      thread = { id, edition }
      this.known.set(name, thread)
    }
    const election = await this.elections.under(siteId, article.threadKey)
    const rules = election === null ? settings : tightened(settings, election)
    return { threadId: thread.id, settings: rules, bodyCharsMax: bodyCharsMaxOf(settings, thread.edition) }
  }

  /** The rules for a comment that stands there already. */
  async rulesOf(comment: Pick<Comment, 'siteId' | 'threadKey' | 'threadId'>): Promise<ThreadRules> {
    const { siteId, threadKey, threadId } = comment
    const { settings } = await this.sites.get(siteId)
    const thread = this.known.get(`${siteId}/${threadKey}`) ?? (await this.find(siteId, threadKey))
    const edition = thread?.edition ?? settings.defaultEdition
    return { threadId, settings, bodyCharsMax: bodyCharsMaxOf(settings, edition) }
  }

  async find(siteId: SiteId, key: ThreadKey): Promise<Thread | null> {
    return this.threads.find(siteId, key)
  }

  private async add(siteId: SiteId, article: ArticleDescription, settings: SiteSettings): Promise<Thread> {
    const edition =
      article.edition !== null && article.edition in settings.editions ? article.edition : settings.defaultEdition
    await this.posting.addThread(siteId, {
      key: article.threadKey,
      url: articleUrl(article.url, settings.origins),
      title: article.title?.slice(0, limits.titleCharsMax) ?? null,
      edition,
    })
    const thread = await this.find(siteId, article.threadKey)
    if (thread === null) throw new Error('a thread was added and is not there')
    return thread
  }
}

/** The address when it is one of the site's own pages: the first reader to write names it, so it is not taken on trust. */
function articleUrl(url: string | null, origins: readonly string[]): string | null {
  if (url === null || url.length > limits.urlCharsMax || !URL.canParse(url)) return null
  const { protocol, origin } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return origins.length === 0 || origins.includes(origin) ? url : null
}
