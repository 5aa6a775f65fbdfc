import { Injectable } from '@nestjs/common'
import { DomainError, newId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
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
  constructor(private readonly lists: WordListRepository) {}

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
    const id = target?.id ?? newId<WordListId>()
    compileWordLists([{ id, ...content }])
    if (target === null) return this.lists.add(actor.siteId, id, content)
    const changed = await this.lists.change(actor.siteId, id, target.version, content)
    if (changed !== null) return changed
    const isThere = (await this.lists.find(actor.siteId, id)) !== null
    throw new DomainError<ProblemCode>(isThere ? 'version-conflict' : 'not-found')
  }
}
