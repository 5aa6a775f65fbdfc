import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type SiteId, type ThreadKey } from '@moderato/kernel'
import type { ProblemCode, ThreadState } from '@moderato/contracts'
import type { ArrangedThread } from './domain/arranged-thread.js'
import { ArrangedThreadRepository } from './storage/arranged-thread.repository.js'

/** Articles with their comments' state, for the newsroom. */
@Injectable()
export class ArrangedThreadReader {
  constructor(private readonly threads: ArrangedThreadRepository) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    siteId: SiteId,
    query: { cursor?: string; limit: number; state?: ThreadState; q?: string },
  ): Promise<{ items: ArrangedThread[]; nextCursor: string | null }> {
    const after = query.cursor === undefined ? null : decodeCursor<[string]>(query.cursor, [isUuid])[0]
    const wanted = { after, state: query.state ?? null, search: query.q ?? null }
    const rows = await this.threads.list(siteId, { ...wanted, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }

  /** @throws DomainError `not-found` */
  async one(siteId: SiteId, key: ThreadKey): Promise<ArrangedThread> {
    const thread = await this.threads.find(siteId, key)
    if (thread === null) throw new DomainError<ProblemCode>('not-found')
    return thread
  }
}
