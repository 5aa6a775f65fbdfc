import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, newId } from '@moderato/kernel'
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
export class SaveWordList {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: WordListRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds a list, or changes one from the version the lead saw. It is compiled first: what cannot be is not kept.
   *
   * @param target - null to add
   * @throws DomainError `word-list-invalid`, `pattern-invalid`, `version-conflict`, `not-found`
   */
  async execute(
    actor: Actor,
    content: WordListContent,
    target: { id: WordListId; version: number } | null,
  ): Promise<StoredWordList> {
    const { siteId, userId: actorId } = actor
    const id = target?.id ?? newId<WordListId>()
    compileWordLists([{ id, ...content }])
    return this.transactions.run(async (tx) => {
      const saved =
        target === null
          ? await this.lists.add(tx, siteId, id, content)
          : await this.change(tx, actor, { ...target, content })
      const { version, action, enabled: isEnabled } = saved
      await this.audit.record(tx, siteId, {
        ...{ type: target === null ? 'word-list-added' : 'word-list-changed', actorId },
        ...{ subjectKind: 'word-list', subjectId: id, data: { version, action, isEnabled } },
      })
      return saved
    })
  }

  private async change(
    tx: Tx,
    { siteId }: Actor,
    { id, version, content }: { id: WordListId; version: number; content: WordListContent },
  ): Promise<StoredWordList> {
    const changed = await this.lists.change(tx, siteId, { id, version }, content)
    if (changed !== null) return changed
    const isThere = (await this.lists.find(tx, siteId, id)) !== null
    throw new DomainError<ProblemCode>(isThere ? 'version-conflict' : 'not-found')
  }
}
