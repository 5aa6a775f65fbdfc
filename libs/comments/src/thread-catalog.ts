import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { limits, type SiteSettings } from '@moderato/contracts'
import type { Thread } from './domain/thread.js'
import { ThreadRepository } from './storage/thread.repository.js'
import { PostCommentRepository } from './storage/post-comment.repository.js'

/** The article as a reader's page describes it. */
export interface ArticleDescription {
  threadKey: ThreadKey
  url: string | null
  title: string | null
  edition: string | null
}

type KnownThread = Pick<Thread, 'id' | 'edition'>

/** Threads by key. What never changes of a thread (id, edition) is remembered; everything else is read. */
@Injectable()
export class ThreadCatalog {
  private readonly known = new LRUCache<string, KnownThread>({ max: 50_000 })

  constructor(
    private readonly threads: ThreadRepository,
    private readonly posting: PostCommentRepository,
  ) {}

  /** The thread's unchanging part; the thread is made when this is the first comment under the article. */
  async getOrAdd(siteId: SiteId, article: ArticleDescription, settings: SiteSettings): Promise<KnownThread> {
    const name = `${siteId}/${article.threadKey}`
    const known = this.known.get(name)
    if (known !== undefined) return known
    const thread = (await this.find(siteId, article.threadKey)) ?? (await this.add(siteId, article, settings))
    this.known.set(name, { id: thread.id, edition: thread.edition })
    return thread
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
