import { Injectable } from '@nestjs/common'
import type { Actor } from '@moderato/http'
import { QueueAccess } from './queue-access.js'
import { ReviewQueueRepository, type QueueOverview } from './storage/review-queue.repository.js'

/** Review queues as the staff may see them. */
@Injectable()
export class ReviewQueueReader {
  constructor(
    private readonly queues: ReviewQueueRepository,
    private readonly access: QueueAccess,
  ) {}

  /** Moderators see the queues they work in, leads all; the default queue first. */
  async listOverview(actor: Actor): Promise<QueueOverview[]> {
    return this.queues.listOverview(actor.siteId, await this.access.visibleQueueIds(actor))
  }
}
