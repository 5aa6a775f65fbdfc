import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { eachApart, type CommentId, type SiteId, type UserId } from '@moderato/kernel'
import { CommentDeletedHooks, CommentVisibility } from '@moderato/comments'
import { Signals } from '@moderato/live'
import { ErasureRepository } from './storage/erasure.repository.js'

const batchComments = 200

/** Takes a person out of the data, whole or what is left of an erasure that was cut short. */
@Injectable()
export class PersonEraser {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasure: ErasureRepository,
    private readonly visibility: CommentVisibility,
    private readonly hooks: CommentDeletedHooks,
    private readonly signals: Signals,
  ) {}

  /** The person first, so that whoever writes from now on is somebody new; then the comments, one thread at a time. */
  async erase(siteId: SiteId, userId: UserId): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.erasure.erasePerson(tx, siteId, userId)
      await this.erasure.eraseWords(tx, siteId, userId)
    })
    for (const type of ['person.erased', 'rights.changed'] as const) {
      this.signals.publish({ topic: 'person', siteId, userId, type })
    }
    for (;;) {
      const ids = await this.erasure.listComments(siteId, userId, batchComments)
      if (ids.length === 0) break
      await eachApart(ids, (id) => this.deleteComment(siteId, userId, id))
    }
    // Reports that came in meanwhile made new cases, with what the comment still said.
    await this.transactions.run((tx) => this.erasure.eraseWords(tx, siteId, userId))
  }

  private async deleteComment(siteId: SiteId, userId: UserId, commentId: CommentId): Promise<void> {
    await this.transactions.run(async (tx) => {
      const isDeleted = await this.visibility.deleteOwn(tx, siteId, commentId, userId)
      if (isDeleted) await this.hooks.run(tx, siteId, commentId)
    })
  }
}
