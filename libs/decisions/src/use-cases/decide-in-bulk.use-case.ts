import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId, type CaseId, type Id } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { BulkClerk } from '../bulk-clerk.js'
import { BulkDesk, type WaitingFilter } from '../bulk-desk.js'
import { refuseIdleSanction, type Decision } from '../domain/decision.js'
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
  ) {}

  /**
   * Transitions T4 and T10: decides every waiting case that is meant, each in a transaction and with audit events of its own. What somebody else
   * takes, or what changes, in between is skipped.
   *
   * @throws DomainError `policy-code-unknown`, `count-changed` (with `count`), `idempotency-key-reused`, `validation-failed`
   *   for a sanction without a fault
   */
  async execute(actor: Actor, input: DecideInBulkInput): Promise<BulkResult> {
    refuseIdleSanction(input)
    const bulkId = newId<Id<'bulk-decision'>>()
    const { judgement, waiting } = await this.desk.prepare(actor, input, { bulkId, casesMax: bulkCasesMax })
    const held = await this.begin(actor, input, { bulkId, count: waiting.length })
    if (held !== null) return { id: held, decided: await this.desk.listDecided(actor.siteId, held), skipped: [] }
    const result: BulkResult = { id: bulkId, decided: [], skipped: [] }
    for (const seen of waiting) {
      try {
        result.decided.push(await this.clerk.decide(judgement, seen))
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        result.skipped.push({ caseId: seen.id, code: String(error.code) })
      }
    }
    return result
  }

  /** A request that is refused gives its key back with the transaction: sent again, it is refused again. */
  private async begin(
    { siteId, userId }: Actor,
    { idempotency: request, expectedCount }: DecideInBulkInput,
    { bulkId: resourceId, count }: { bulkId: Id<'bulk-decision'>; count: number },
  ): Promise<string | null> {
    return this.transactions.run(async (tx) => {
      const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId })
      if (held === null && count !== expectedCount) {
        throw new DomainError<ProblemCode>('count-changed', null, { count })
      }
      return held
    })
  }
}
