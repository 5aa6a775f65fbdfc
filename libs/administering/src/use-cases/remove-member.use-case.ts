import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { StaffLeftHooks } from '@moderato/reviewing'
import { mayManage } from '../domain/member.js'
import { RightsNotice } from '../rights-notice.js'
import { MemberRepository } from '../storage/member.repository.js'

@Injectable()
export class RemoveMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MemberRepository,
    private readonly audit: AuditTrail,
    private readonly rights: RightsNotice,
    private readonly left: StaffLeftHooks,
  ) {}

  /**
   * Makes a member a reader again. What they had in hand goes back to its queue: cases, those put aside, appeals and
   * second reviews.
   *
   * @throws DomainError `not-found`, `role-insufficient`, `last-admin`
   */
  async execute(actor: Actor, userId: UserId): Promise<void> {
    const { siteId } = actor
    await this.transactions.run(async (tx) => {
      const member = await this.members.lockAndFind(tx, siteId, userId)
      if (member === null) throw new DomainError<ProblemCode>('not-found')
      if (!mayManage(actor.role, member.role, null)) throw new DomainError<ProblemCode>('role-insufficient')
      const isLast = member.role === 'admin' && (await this.members.isLastAdmin(tx, siteId, userId))
      if (isLast) throw new DomainError<ProblemCode>('last-admin')
      await this.members.dismiss(tx, siteId, userId)
      const data = { roleBefore: member.role }
      const action = { type: 'member-removed', actorId: actor.userId, subjectKind: 'user', subjectId: userId, data }
      await this.audit.record(tx, siteId, action)
      await this.left.run(tx, siteId, { userId, by: actor.userId })
      tx.afterCommit(() => {
        this.rights.publish(siteId, userId)
      })
    })
  }
}
