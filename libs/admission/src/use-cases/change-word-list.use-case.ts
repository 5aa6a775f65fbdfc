import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { compileWordLists } from '@moderato/screening'
import {
  WordListRepository,
  type StoredWordList,
  type WordListContent,
  type WordListId,
} from '../storage/word-list.repository.js'

@Injectable()
export class ChangeWordList {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: WordListRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Changes a list from the version the lead saw. It is compiled first: what cannot be is not kept.
   *
   * @throws DomainError `word-list-invalid`, `pattern-invalid`, `version-conflict`, `not-found`
   */
  async execute(
    actor: Actor,
    content: WordListContent,
    { id, version: seen }: { id: WordListId; version: number },
  ): Promise<StoredWordList> {
    const { siteId, userId: actorId } = actor
    compileWordLists([{ id, ...content }])
    return this.transactions.run(async (tx) => {
      const changed = await this.lists.change(tx, siteId, { id, version: seen }, content)
      if (changed === null) {
        const isThere = (await this.lists.find(tx, siteId, id)) !== null
        throw new DomainError<ProblemCode>(isThere ? 'version-conflict' : 'not-found')
      }
      const { version, action, enabled: isEnabled } = changed
      const on = { subjectKind: 'word-list', subjectId: id, data: { version, action, isEnabled } }
      await this.audit.record(tx, siteId, { type: 'word-list-changed', actorId, ...on })
      return changed
    })
  }
}
