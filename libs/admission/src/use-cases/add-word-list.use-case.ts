import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { compileWordLists } from '@moderato/screening'
import {
  WordListRepository,
  type StoredWordList,
  type WordListContent,
  type WordListId,
} from '../storage/word-list.repository.js'

@Injectable()
export class AddWordList {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: WordListRepository,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds a list. It is compiled first: what cannot be is not kept.
   *
   * @throws DomainError `word-list-invalid`, `pattern-invalid`, `version-conflict`, `idempotency-key-reused`, `not-found` when it
   *   was removed since
   */
  async execute(actor: Actor, content: WordListContent, request: IdempotentRequest | null): Promise<StoredWordList> {
    const { siteId, userId } = actor
    const id = newId<WordListId>()
    compileWordLists([{ id, ...content }])
    return this.transactions.run(async (tx) => {
      const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId: id })
      if (held !== null) return again(await this.lists.find(tx, siteId, held))
      const added = await this.lists.add(tx, siteId, id, content)
      const { version, action, enabled: isEnabled } = added
      const on = { subjectKind: 'word-list', subjectId: id, data: { version, action, isEnabled } }
      await this.audit.record(tx, siteId, { type: 'word-list-added', actorId: userId, ...on })
      return added
    })
  }
}

function again(added: StoredWordList | null): StoredWordList {
  if (added === null) throw new DomainError<ProblemCode>('not-found')
  return added
}
