import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { UserRepository } from '@moderato/identity'
import { mayManage, memberPlanDefault, type Member, type MemberPlan } from '../domain/member.js'
import { RightsNotice } from '../rights-notice.js'
import { MemberRepository } from '../storage/member.repository.js'

@Injectable()
export class PutMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MemberRepository,
    private readonly users: UserRepository,
    private readonly audit: AuditTrail,
    private readonly rights: RightsNotice,
  ) {}

  /**
   * Makes somebody a member of the staff by the host site's id of the person, who need not have come here yet.
   *
   * @throws DomainError `role-insufficient`, `queue-unknown`, `last-admin`
   */
  async add(actor: Actor, subject: string, plan: Partial<MemberPlan>): Promise<Member> {
    const known = await this.users.findBySubject(actor.siteId, subject)
    const profile = { subject, name: subject, picture: null, locale: null }
    const userId = known ?? (await this.users.upsert(actor.siteId, profile))
    return this.transactions.run((tx) => this.put(tx, actor, userId, { plan, isNew: true, seen: null }))
  }

  /**
   * Changes what is given.
   *
   * @param seen - `version` as it was read; null changes whatever it is
   * @throws DomainError `not-found`, `version-conflict` with the member as they are, `role-insufficient`, `queue-unknown`,
   *   `last-admin`
   */
  async change(actor: Actor, userId: UserId, plan: Partial<MemberPlan>, seen: number | null): Promise<Member> {
    return this.transactions.run((tx) => this.put(tx, actor, userId, { plan, isNew: false, seen }))
  }

  private async put(
    tx: Tx,
    actor: Actor,
    userId: UserId,
    { plan, isNew, seen }: { plan: Partial<MemberPlan>; isNew: boolean; seen: number | null },
  ): Promise<Member> {
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
