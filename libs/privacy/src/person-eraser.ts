import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import { SanctionsOfPerson } from '@moderato/decisions'
import { Signals } from '@moderato/live'
import { CommentEraser } from './comment-eraser.js'
import { ErasureRepository } from './storage/erasure.repository.js'

/** Takes a person out of the data, whole or what is left of an erasure that was cut short. */
@Injectable()
export class PersonEraser {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasure: ErasureRepository,
    private readonly comments: CommentEraser,
    private readonly sanctions: SanctionsOfPerson,
    private readonly signals: Signals,
  ) {}

  /** The person first, so that whoever writes from now on is somebody new; then the comments, one thread at a time. */
  async erase(siteId: SiteId, userId: UserId): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.erasure.erasePerson(tx, siteId, userId)
      await this.eraseTraces(tx, siteId, userId)
    })
    for (const type of ['person.erased', 'rights.changed'] as const) {
      this.signals.publish({ topic: 'person', siteId, userId, type })
    }
    await this.comments.eraseAllOf(siteId, userId)
    // Reports that came in meanwhile made new cases, with what the comment still said.
    await this.transactions.run((tx) => this.eraseTraces(tx, siteId, userId))
  }

  private async eraseTraces(tx: Tx, siteId: SiteId, userId: UserId): Promise<void> {
    await this.sanctions.endAppeals(tx, siteId, userId)
    await this.erasure.eraseWords(tx, siteId, userId)
  }
}
