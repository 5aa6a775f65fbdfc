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
  /** Null while nobody has written there. */
  threadId: ThreadId | null
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

  /** The rules for a comment under the article; where it would be the first, those the thread will have. */
  async rulesFor(siteId: SiteId, article: ArticleDescription): Promise<ThreadRules> {
    const { settings } = await this.sites.get(siteId)
    const thread = await this.lookUp(siteId, article.threadKey)
    const election = await this.elections.under(siteId, article.threadKey)
    return {
      threadId: thread?.id ?? null,
      settings: election === null ? settings : tightened(settings, election),
      bodyCharsMax: bodyCharsMaxOf(settings, thread?.edition ?? editionOf(article, settings)),
    }
  }

  /** Makes the thread unless it is there. For a comment that nothing else stands against. */
  async open(siteId: SiteId, article: ArticleDescription): Promise<void> {
    const { settings } = await this.sites.get(siteId)
    await this.posting.addThread(siteId, {
      key: article.threadKey,
      url: articleUrl(article.url, settings.origins),
      title: article.title?.slice(0, limits.titleCharsMax) ?? null,
      edition: editionOf(article, settings),
    })
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

  private async lookUp(siteId: SiteId, key: ThreadKey): Promise<KnownThread | null> {
    const name = `${siteId}/${key}`
    const known = this.known.get(name)
    if (known !== undefined) return known
    const thread = await this.find(siteId, key)
    if (thread === null) return null
    const { id, edition } = thread
    this.known.set(name, { id, edition })
    return { id, edition }
  }
}

/** The edition the reader's page names, if the site has it. */
function editionOf({ edition }: ArticleDescription, settings: SiteSettings): string {
  return edition !== null && Object.hasOwn(settings.editions, edition) ? edition : settings.defaultEdition
}

/** The address when it is one of the site's own pages: the first reader to write names it, so it is not taken on trust. */
function articleUrl(url: string | null, origins: readonly string[]): string | null {
  if (url === null || url.length > limits.urlCharsMax || !URL.canParse(url)) return null
  const { protocol, origin } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return origins.length === 0 || origins.includes(origin) ? url : null
}
