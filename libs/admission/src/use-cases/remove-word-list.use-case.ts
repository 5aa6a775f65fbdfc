import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { WordListRepository, type WordListId } from '../storage/word-list.repository.js'

@Injectable()
export class RemoveWordList {
  constructor(private readonly lists: WordListRepository) {}

  /** @throws DomainError `not-found` */
  async execute(actor: Actor, id: WordListId): Promise<void> {
    if (!(await this.lists.remove(actor.siteId, id))) throw new DomainError<ProblemCode>('not-found')
  }
}
