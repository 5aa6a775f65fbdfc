import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { WordListRepository, type WordListId } from '../storage/word-list.repository.js'

@Injectable()
export class RemoveWordList {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: WordListRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `not-found` */
  async execute(actor: Actor, id: WordListId): Promise<void> {
    const { siteId, userId: actorId } = actor
    await this.transactions.run(async (tx) => {
      if (!(await this.lists.remove(tx, siteId, id))) throw new DomainError<ProblemCode>('not-found')
      const on = { subjectKind: 'word-list', subjectId: id }
      await this.audit.record(tx, siteId, { type: 'word-list-removed', actorId, ...on })
    })
  }
}
