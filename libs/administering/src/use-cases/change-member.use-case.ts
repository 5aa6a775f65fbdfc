import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { UserId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import type { Member, MemberPlan } from '../domain/member.js'
import { MemberWriter } from '../member-writer.js'

@Injectable()
export class ChangeMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: MemberWriter,
  ) {}

  /**
   * Changes what is given.
   *
   * @param seen - `version` as it was read; null changes whatever it is
   * @throws DomainError `not-found`, `version-conflict` with the member as they are, `role-insufficient`, `queue-unknown`,
   *   `last-admin`
   */
  async execute(actor: Actor, userId: UserId, plan: Partial<MemberPlan>, seen: number | null): Promise<Member> {
    return this.transactions.run((tx) => this.writer.put(tx, actor, userId, { plan, isNew: false, seen }))
  }
}
