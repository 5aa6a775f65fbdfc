import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CaseListRepository, type CaseFilter, type QueueScope } from '@moderato/reviewing'
import type { BulkJudgement } from './bulk-clerk.js'
import { CaseDocket } from './case-docket.js'
import type { Decision } from './domain/decision.js'
import { PolicyBook } from './policy-book.js'
import type { SeenCase } from './storage/bulk-case.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'
import type { Judgement } from './use-cases/decide-case.use-case.js'

/** Which waiting cases are meant; the reviewer's own queues narrow it further. */
export type WaitingFilter = Omit<CaseFilter, 'states' | 'holder' | 'queueIds' | 'viewerId'> & { queueId: string | null }

/** Gathers what a judgement on many cases is about. */
@Injectable()
export class BulkDesk {
  constructor(
    private readonly lists: CaseListRepository,
    private readonly policies: PolicyBook,
    private readonly docket: CaseDocket,
    private readonly decisions: DecisionRepository,
  ) {}

  /** The cases that are meant, one more than allowed at most. @throws DomainError `policy-code-unknown` */
  async prepare(
    actor: Actor,
    input: Judgement & { filter: WaitingFilter },
    casesMax: number,
  ): Promise<{ judgement: BulkJudgement; waiting: SeenCase[] }> {
    const { policy, settings } = await this.policies.rulesFor(actor.siteId, input.policyCode)
    const scope = await this.docket.scopeOf(actor)
    const waiting = await this.lists.listSeen(actor.siteId, filterFor(actor, input.filter, scope), casesMax + 1)
    const { outcome, ground, policyCode, explanation, sanction } = input
    const cited = { policyVersion: policy.version, legalReference: input.legalReference ?? policy.legalReference }
    const by = { decidedBy: actor.userId, undoSec: settings.undoWindowSec }
    const made = { outcome, ground, policyCode, explanation, ...cited, ...by }
    return { judgement: { actor, scope, leaseSec: settings.leaseSec, made, sanction }, waiting }
  }

  /** What the request has decided, oldest first. */
  listDecided(siteId: SiteId, bulkId: string): Promise<Decision[]> {
    return this.decisions.listBulk(siteId, bulkId)
  }
}

function filterFor(actor: Actor, { queueId, ...same }: WaitingFilter, { queueIds: visible }: QueueScope): CaseFilter {
  const queueIds = queueId === null ? visible : [queueId].filter((id) => visible === null || visible.includes(id))
  return { ...same, states: ['queued'], holder: null, queueIds, viewerId: actor.userId }
}
