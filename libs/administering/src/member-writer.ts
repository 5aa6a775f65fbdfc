import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { mayManage, memberPlanDefault, type Member, type MemberPlan } from './domain/member.js'
import { RightsNotice } from './rights-notice.js'
import { MemberRepository } from './storage/member.repository.js'

/** What is to become of a member. */
export interface MemberChange {
  plan: Partial<MemberPlan>
  /** Whether somebody who is none becomes one. */
  isNew: boolean
  /** `version` as it was read; null changes whatever it is. */
  seen: number | null
}

/** Writes members with what follows from their rights. */
@Injectable()
export class MemberWriter {
  constructor(
    private readonly members: MemberRepository,
    private readonly audit: AuditTrail,
    private readonly rights: RightsNotice,
  ) {}

  /** @throws DomainError `not-found`, `version-conflict` with the member as they are, `role-insufficient`, `queue-unknown`, `last-admin` */
  async put(tx: Tx, actor: Actor, userId: UserId, { plan, isNew, seen }: MemberChange): Promise<Member> {
    const { siteId } = actor
    const before = await this.members.lockAndFind(tx, siteId, userId)
    if (before === null && !isNew) throw new DomainError<ProblemCode>('not-found')
    if (before !== null && seen !== null && before.version !== seen)
      throw new DomainError<ProblemCode>('version-conflict', null, { current: before })
    const next = { ...memberPlanDefault, ...before, ...plan }
    if (!mayManage(actor.role, before?.role ?? null, next.role)) throw new DomainError<ProblemCode>('role-insufficient')
    const steps = before?.role === 'admin' && next.role !== 'admin'
    if (steps && (await this.members.isLastAdmin(tx, siteId, userId))) throw new DomainError<ProblemCode>('last-admin')
    await this.members.put(tx, siteId, userId, next)
    const type = before === null ? 'member-added' : 'member-changed'
    const data = { roleBefore: before?.role ?? null, role: next.role, queueIds: next.queueIds, capacity: next.capacity }
    const action = { type, actorId: actor.userId, subjectKind: 'user', subjectId: userId, data }
    await this.audit.record(tx, siteId, action)
    tx.afterCommit(() => {
      this.rights.publish(siteId, userId)
    })
    const member = await this.members.find(tx, siteId, userId)
    if (member === null) throw new Error('a member was not written')
    return member
  }
}
