import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { eachApart, type SiteId, type UserId } from '@moderato/kernel'
import { CommentDeletedHooks, CommentVisibility } from '@moderato/comments'
import { ErasureRepository } from './storage/erasure.repository.js'

const batchComments = 200

/** Takes the words out of a person's comments, each with what hangs on it. */
@Injectable()
export class CommentEraser {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasure: ErasureRepository,
    private readonly visibility: CommentVisibility,
    private readonly hooks: CommentDeletedHooks,
  ) {}

  /** One comment at a time, so that no thread is locked for long. */
  async eraseAllOf(siteId: SiteId, userId: UserId): Promise<void> {
    for (;;) {
      const ids = await this.erasure.listComments(siteId, userId, batchComments)
      if (ids.length === 0) return
      await eachApart(ids, (id) =>
        this.transactions.run(async (tx) => {
          const isDeleted = await this.visibility.deleteOwn(tx, siteId, id, userId)
          if (isDeleted) await this.hooks.run(tx, siteId, id)
        }),
      )
    }
  }
}
