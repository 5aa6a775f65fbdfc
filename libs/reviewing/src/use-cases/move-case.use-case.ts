import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk } from '../case-desk.js'
import { dueAt } from '../domain/deadline.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { ReviewQueueRepository } from '../storage/review-queue.repository.js'
import { TransitionLog } from '../transition-log.js'

@Injectable()
export class MoveCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly queues: ReviewQueueRepository,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T3 by a lead: into another queue, with that queue's deadline or the nearer one of an authority.
   *
   * @throws DomainError `not-found`, `queue-unknown`, `case-not-routed`, `claimed-by-other`, `already-decided`
   */
  async execute(actor: Actor, caseId: CaseId, input: { queueId: string; reason: string | null }): Promise<void> {
    const { siteId, userId } = actor
    const [open, queues] = await Promise.all([this.desk.approach(actor), this.queues.listForRouting(siteId)])
    const target = queues.find(({ id }) => id === input.queueId)
    if (target === undefined) throw new DomainError<ProblemCode>('queue-unknown')
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      const { version, state, createdAt, tier } = subject
      if (state === 'open') throw new DomainError<ProblemCode>('case-not-routed')
      if (state === 'claimed') throw new DomainError<ProblemCode>('claimed-by-other')
      const destination = {
        queueId: target.id,
        dueAt: dueAt(createdAt, tier, target),
        ruleSetVersion: null,
        tier: null,
      }
      const handled = await this.handling.move(tx, siteId, { caseId, version }, destination)
      if (handled === null) throw new DomainError<ProblemCode>('already-decided')
      await this.log.record(tx, subject, handled, { verb: 'move', actorId: userId, note: input.reason })
    })
  }
}
