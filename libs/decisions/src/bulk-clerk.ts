import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type DecisionId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseRepository, ClaimKeeper, type QueueScope } from '@moderato/reviewing'
import { CaseDocket } from './case-docket.js'
import { DecisionMaker, type FirstDecision } from './decision-maker.js'
import type { DecidedSanction } from './decision-effects.js'
import { BulkCaseRepository, type SeenCase } from './storage/bulk-case.repository.js'

/** What one request says of each of its cases. */
export interface BulkJudgement {
  actor: Actor
  scope: QueueScope
  leaseSec: number
  made: Omit<FirstDecision, 'id' | 'leaseToken' | 'coversReportSeq' | 'bulkId'>
  sanction: DecidedSanction | null
}

/** Decides one case out of many: claimed and decided in one transaction, with an audit event for each. */
@Injectable()
export class BulkClerk {
  constructor(
    private readonly keeper: ClaimKeeper,
    private readonly cases: CaseRepository,
    private readonly meant: BulkCaseRepository,
    private readonly docket: CaseDocket,
    private readonly maker: DecisionMaker,
  ) {}

  /**
   * @param seen - the case with the number of reports it had when the request was checked
   * @throws DomainError `not-found`, `claim-of-right`, `claimed-by-other`, `conflict-of-interest`, `skill-missing`, `already-decided`, `new-grounds`,
   *   `sanction-refused`
   */
  async decide(
    tx: Tx,
    { actor, scope, leaseSec, made, sanction }: BulkJudgement,
    seen: SeenCase,
    { decisionId, bulkId }: { decisionId: DecisionId; bulkId: string },
  ): Promise<void> {
    const { siteId, userId } = actor
    const before = scope.admit(await this.cases.lockAndFind(tx, siteId, seen.id))
    // A claim takes the case out of hands that have not read it, and many at once read none.
    if (await this.meant.hasClaim(tx, siteId, seen.id)) throw new DomainError<ProblemCode>('claim-of-right')
    const claimed = await this.keeper.claim(tx, siteId, { id: userId, leaseSec }, seen.id)
    if (claimed === null) throw new DomainError<ProblemCode>(refusalOf(before.state))
    await this.keeper.record(tx, actor, claimed)
    const leaseToken = (await this.cases.find(siteId, seen.id, tx))?.lease?.token ?? ''
    const basis = { caseId: seen.id, leaseToken, coversReportSeq: seen.reportCount, contentVersion: null }
    const subject = await this.docket.open(tx, actor, scope, basis)
    const decision = { ...made, id: decisionId, bulkId, leaseToken, coversReportSeq: seen.reportCount }
    await this.maker.make(tx, subject, decision, sanction)
  }
}

function refusalOf(state: string): ProblemCode {
  if (state === 'queued') return 'conflict-of-interest'
  return state === 'claimed' ? 'claimed-by-other' : 'already-decided'
}
