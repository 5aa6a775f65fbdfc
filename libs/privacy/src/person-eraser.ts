import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import { Signals } from '@moderato/live'
import { CommentEraser } from './comment-eraser.js'
import { ErasureRepository } from './storage/erasure.repository.js'
import { TraceEraser } from './trace-eraser.js'

/** Takes a person out of the data, whole or what is left of an erasure that was cut short. */
@Injectable()
export class PersonEraser {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasure: ErasureRepository,
    private readonly comments: CommentEraser,
    private readonly traces: TraceEraser,
    private readonly signals: Signals,
  ) {}

  /** The person first, so that whoever writes from now on is somebody new; then the comments, one thread at a time. */
  async erase(siteId: SiteId, userId: UserId): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.erasure.erasePerson(tx, siteId, userId)
      await this.traces.erase(tx, siteId, userId)
    })
    for (const type of ['person.erased', 'rights.changed'] as const) {
      this.signals.publish({ topic: 'person', siteId, userId, type })
    }
    await this.comments.eraseAllOf(siteId, userId)
    // Reports that came in meanwhile made new cases, with what the comment still said.
    await this.transactions.run((tx) => this.traces.erase(tx, siteId, userId))
  }
}
