import { Injectable } from '@nestjs/common'
import type { CaseId, SiteId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import type { BulkJudgement } from './bulk-clerk.js'
import { CaseDocket } from './case-docket.js'
import type { Decision } from './domain/decision.js'
import { PolicyBook } from './policy-book.js'
import { BulkRepository, type WaitingFilter } from './storage/bulk.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'
import type { Judgement } from './use-cases/decide-case.use-case.js'

/** Gathers what a judgement on many cases is about. */
@Injectable()
export class BulkDesk {
  constructor(
    private readonly waiting: BulkRepository,
    private readonly policies: PolicyBook,
    private readonly docket: CaseDocket,
    private readonly decisions: DecisionRepository,
  ) {}

  /** The cases that are meant, one more than allowed at most. @throws DomainError `policy-code-unknown` */
  async prepare(
    actor: Actor,
    input: Judgement & { filter: WaitingFilter },
    { bulkId, casesMax }: { bulkId: string; casesMax: number },
  ): Promise<{ judgement: BulkJudgement; waiting: { id: CaseId; reportCount: number }[] }> {
    const { policy, settings } = await this.policies.rulesFor(actor.siteId, input.policyCode)
    const scope = await this.docket.scopeOf(actor)
    const waiting = await this.waiting.listWaiting(actor.siteId, input.filter, scope.queueIds, casesMax + 1)
    const { outcome, ground, policyCode, explanation, sanction } = input
    const cited = { policyVersion: policy.version, legalReference: input.legalReference ?? policy.legalReference }
    const by = { decidedBy: actor.userId, bulkId, undoSec: settings.undoWindowSec }
    const made = { outcome, ground, policyCode, explanation, ...cited, ...by }
    return { judgement: { actor, scope, leaseSec: settings.leaseSec, made, sanction }, waiting }
  }

  /** What an earlier, equal request decided. */
  listDecided(siteId: SiteId, bulkId: string): Promise<Decision[]> {
    return this.decisions.listBulk(siteId, bulkId)
  }
}
