import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type MeasureId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { QueueAccess } from '@moderato/reviewing'
import type { TemporaryMeasure } from './domain/legal-notice.js'
import { TemporaryMeasureRepository } from './storage/temporary-measure.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as MeasureId

/** Temporary blocks, for the staff. */
@Injectable()
export class TemporaryMeasureReader {
  constructor(
    private readonly measures: TemporaryMeasureRepository,
    private readonly access: QueueAccess,
  ) {}

  /** Newest first: moderators see those of their queues, leads all. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { isInForce: boolean | null; cursor?: string | undefined; limit: number },
  ): Promise<{ items: TemporaryMeasure[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? highestId : decodeCursor<[MeasureId]>(query.cursor, [isMeasureId])[0]
    const filter = { queueIds: await this.access.visibleQueueIds(actor), isInForce: query.isInForce }
    const rows = await this.measures.list(actor.siteId, filter, { before, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}

function isMeasureId(value: unknown): value is MeasureId {
  return isUuid(value)
}
