import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId } from '@moderato/kernel'
import { compileWordLists, type CompiledWordLists } from '@moderato/screening'
import { WordListRepository } from './storage/word-list.repository.js'

/** A list that changes counts everywhere within this time. */
const stampTtlMs = 2_000

interface Compiled {
  stamp: string
  /** Null when the site has no list. */
  lists: CompiledWordLists | null
}

/** The word lists of each site in compiled form: looked at every two seconds, compiled again only when one changed. */
@Injectable()
export class WordListCatalog {
  private readonly compiled: LRUCache<string, Compiled>

  constructor(private readonly repository: WordListRepository) {
    this.compiled = new LRUCache<string, Compiled>({
      max: 500,
      ttl: stampTtlMs,
      allowStaleOnFetchRejection: true,
      fetchMethod: (siteId, stale) => this.read(siteId as SiteId, stale),
    })
  }

  async get(siteId: SiteId): Promise<CompiledWordLists | null> {
    return (await this.compiled.fetch(siteId))?.lists ?? null
  }

  private async read(siteId: SiteId, stale: Compiled | undefined): Promise<Compiled> {
    const stamp = await this.repository.readStamp(siteId)
    if (stale?.stamp === stamp) return stale
    const lists = stamp === '' ? [] : (await this.repository.list(siteId)).filter(({ enabled }) => enabled)
    return { stamp, lists: lists.length === 0 ? null : compileWordLists(lists) }
  }
}
