import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId, type Id } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { UserRepository } from '@moderato/identity'
import type { Member, MemberPlan } from '../domain/member.js'
import { MemberWriter } from '../member-writer.js'
import { MemberRepository } from '../storage/member.repository.js'

/** Somebody who becomes a member. */
export interface NewMember {
  /** The host site's own id of the person. */
  subject: string
  plan: Partial<MemberPlan>
  idempotency: IdempotentRequest | null
}

@Injectable()
export class AddMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: UserRepository,
    private readonly keys: IdempotencyKeys,
    private readonly members: MemberRepository,
    private readonly writer: MemberWriter,
  ) {}

  /**
   * Makes somebody a member of the staff by the host site's id of the person, who need not have come here yet. The same
   * request once more changes nothing, whatever was changed since.
   *
   * @throws DomainError `role-insufficient`, `queue-unknown`, `last-admin`, `idempotency-key-reused`, `not-found` when they were
   *   removed since
   */
  async execute(actor: Actor, { subject, plan, idempotency: request }: NewMember): Promise<Member> {
    const { siteId } = actor
    const known = await this.users.findBySubject(siteId, subject)
    const profile = { subject, name: subject, picture: null, locale: null }
    const userId = known ?? (await this.users.upsert(siteId, profile))
    return this.transactions.run(async (tx) => {
      // Of the request alone: whoever becomes a member has an id before.
      const resourceId = newId<Id<'member-request'>>()
      const claim = request === null ? null : { siteId, userId: actor.userId, request, resourceId }
      const isRepeated = claim !== null && (await this.keys.claim(tx, claim)) !== null
      if (!isRepeated) return this.writer.put(tx, actor, userId, { plan, isNew: true, seen: null })
      const member = await this.members.find(tx, siteId, userId)
      if (member === null) throw new DomainError<ProblemCode>('not-found')
      return member
    })
  }
}
