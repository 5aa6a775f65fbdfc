import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, eachApart, newId, type CaseId, type DecisionId, type Id } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { BulkClerk, type BulkJudgement } from '../bulk-clerk.js'
import { BulkDesk, type WaitingFilter } from '../bulk-desk.js'
import { refuseIdleSanction, type Decision } from '../domain/decision.js'
import { BulkCaseRepository, type SeenCase } from '../storage/bulk-case.repository.js'
import type { Judgement } from './decide-case.use-case.js'

/** Most cases one request decides. */
export const bulkCasesMax = 200

/** One judgement on many cases as it arrives. */
export interface DecideInBulkInput extends Judgement {
  filter: WaitingFilter
  /** Number of cases the reviewer means; another number refuses the whole request. */
  expectedCount: number
  idempotency: IdempotentRequest | null
}

/** What became of each case. */
export interface BulkResult {
  id: string
  decided: Decision[]
  skipped: { caseId: CaseId; code: string }[]
}

@Injectable()
export class DecideInBulk {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
    private readonly desk: BulkDesk,
    private readonly clerk: BulkClerk,
    private readonly progress: BulkCaseRepository,
  ) {}

  /**
   * Transitions T4 and T10: decides every waiting case that is meant, each in a transaction and with audit events of its own. What somebody else
   * takes, or what changes, in between is skipped. A request that was cut short does the rest when it is sent again.
   *
   * @throws DomainError `policy-code-unknown`, `count-changed` (with `count`), `idempotency-key-reused`, `validation-failed`
   *   for a sanction without a fault
   */
  async execute(actor: Actor, input: DecideInBulkInput): Promise<BulkResult> {
    refuseIdleSanction(input)
    const { judgement, waiting } = await this.desk.prepare(actor, input, bulkCasesMax)
    const id = await this.begin(actor, input, waiting)
    await eachApart(await this.progress.listMeant(actor.siteId, id), (seen) => this.finish(judgement, id, seen))
    const decided = await this.desk.listDecided(actor.siteId, id)
    return { id, decided, skipped: await this.progress.listSkipped(actor.siteId, id) }
  }

  /**
   * Writes down what is meant, or finds it again. A request that is refused gives its key back with the transaction: sent
   * again, it is refused again.
   */
  private async begin(
    { siteId, userId }: Actor,
    { idempotency: request, expectedCount }: DecideInBulkInput,
    waiting: readonly SeenCase[],
  ): Promise<string> {
    return this.transactions.run(async (tx) => {
      const resourceId = newId<Id<'bulk-decision'>>()
      const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId })
      if (held !== null) return held
      const { length: count } = waiting
      if (count !== expectedCount) throw new DomainError<ProblemCode>('count-changed', null, { count })
      await this.progress.add(tx, siteId, resourceId, waiting)
      return resourceId
    })
  }

  private async finish(judgement: BulkJudgement, bulkId: string, seen: SeenCase): Promise<void> {
    const { siteId } = judgement.actor
    const key = { bulkId, caseId: seen.id }
    try {
      await this.transactions.run(async (tx) => {
        const decisionId = newId<DecisionId>()
        const isOurs = await this.progress.take(tx, siteId, key, decisionId)
        if (isOurs) await this.clerk.decide(tx, judgement, seen, { decisionId, bulkId })
      })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      await this.transactions.run((tx) => this.progress.skip(tx, siteId, key, String(error.code)))
    }
  }
}
