import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId, type Id, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { PersonRepository } from '../storage/person.repository.js'

@Injectable()
export class NoteUser {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonRepository,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** Keeps a note about a person for the rest of the staff. @returns its id @throws DomainError `not-found` */
  async execute(
    actor: Actor,
    userId: UserId,
    note: { body: string; idempotency: IdempotentRequest | null },
  ): Promise<string> {
    const { siteId, userId: authorId } = actor
    return this.transactions.run(async (tx) => {
      const id = newId<Id<'user-note'>>()
      const { body, idempotency: request } = note
      if (request !== null) {
        const held = await this.keys.claim(tx, { siteId, userId: authorId, request, resourceId: id })
        if (held !== null) return held
      }
      const added = await this.people.addNote(tx, siteId, { id, userId, authorId, body })
      if (added === null) throw new DomainError<ProblemCode>('not-found')
      return id
    })
  }
}
