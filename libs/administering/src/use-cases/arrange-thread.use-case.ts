import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type ThreadKey } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { Signals } from '@moderato/live'
import type { ArrangedThread, ThreadArrangement } from '../domain/arranged-thread.js'
import { ArrangedThreadRepository } from '../storage/arranged-thread.repository.js'

@Injectable()
export class ArrangeThread {
  constructor(
    private readonly transactions: Transactions,
    private readonly threads: ArrangedThreadRepository,
    private readonly audit: AuditTrail,
    private readonly sites: SiteCatalog,
    private readonly signals: Signals,
  ) {}

  /**
   * Opens or closes the comments of an article, or says what it is; also before anybody wrote. Open pages hear of it.
   *
   * @throws DomainError `validation-failed` for an edition the site does not have, or another than the thread has
   */
  async execute(actor: Actor, key: ThreadKey, change: ThreadArrangement): Promise<ArrangedThread> {
    const { siteId, userId } = actor
    const { editions, defaultEdition } = (await this.sites.get(siteId)).settings
    if (change.edition !== undefined && !Object.hasOwn(editions, change.edition)) {
      throw refusal('must be one of the editions of the site')
    }
    return this.transactions.run(async (tx) => {
      const arranged = await this.threads.arrange(tx, siteId, { key, change, defaultEdition })
      if (arranged === null) throw refusal('cannot change once there is a thread')
      const { thread, wasState } = arranged
      const action = { type: 'thread-arranged', actorId: userId, subjectKind: 'thread', subjectId: thread.id }
      const data = { changed: Object.keys(change), state: { from: wasState, to: thread.state } }
      await this.audit.record(tx, siteId, { ...action, data })
      tx.afterCommit(() => {
        const nobody = { commentId: null, parentId: null, authorId: null }
        this.signals.publish({ topic: 'thread', siteId, threadKey: key, type: 'thread.updated', ...nobody })
      })
      return thread
    })
  }
}

function refusal(detail: string): DomainError<ProblemCode> {
  return new DomainError<ProblemCode>('validation-failed', null, {
    errors: [{ pointer: '/edition', detail, rule: 'not-listed' }],
  })
}
