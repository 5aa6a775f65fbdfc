import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { ModerationCase } from '@moderato/reviewing'
import { CaseJournal } from './case-journal.js'
import { DecisionEffects, type DecidedSanction } from './decision-effects.js'
import type { Decision } from './domain/decision.js'
import { DecisionHooks } from './ports/decision.hook.js'
import { DecisionRepository, type NewDecision } from './storage/decision.repository.js'

/** A first decision on a case; what follows from the case itself is added by the maker. */
export type FirstDecision = Omit<NewDecision, 'kind' | 'caseId' | 'contentVersion' | 'supersedes'>

/** Turns a claim into a decision. */
@Injectable()
export class DecisionMaker {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly effects: DecisionEffects,
    private readonly journal: CaseJournal,
    private readonly hooks: DecisionHooks,
  ) {}

  /** Ends the claim with the decision and everything that follows from it. @throws DomainError `lease-lost`, `conflict-of-interest` */
  async make(
    tx: Tx,
    subject: ModerationCase,
    made: FirstDecision,
    sanction: DecidedSanction | null,
  ): Promise<Decision> {
    const { siteId, id: caseId, contentVersion } = subject
    const claim = { caseId, holderId: made.decidedBy, token: made.leaseToken, contentVersion }
    const seq = await this.decisions.closeCase(tx, siteId, claim)
    if (seq === null) throw new DomainError<ProblemCode>(await this.refusalOf(tx, siteId, claim))
    const rest = { kind: 'first', caseId, contentVersion, supersedes: null } as const
    const decision = await this.decisions.add(tx, siteId, { ...made, ...rest, seq })
    await this.effects.apply(tx, subject, decision, sanction)
    await this.record(tx, subject, decision)
    await this.hooks.made(tx, subject, decision)
    return decision
  }

  private async refusalOf(tx: Tx, siteId: SiteId, claim: { caseId: CaseId; holderId: UserId }): Promise<ProblemCode> {
    const isImpartial = await this.decisions.isImpartial(tx, siteId, claim)
    return isImpartial ? 'lease-lost' : 'conflict-of-interest'
  }

  private async record(tx: Tx, subject: ModerationCase, decision: Decision): Promise<void> {
    const { id: decisionId, caseId, seq, decidedBy, outcome, policyCode, policyVersion, ground } = decision
    const data = { decisionId, outcome, policyCode, policyVersion, ground }
    const event = { caseId, seq, type: 'decided', actorId: decidedBy, fromState: subject.state, data }
    const signal = { type: 'case.decided', queueId: subject.queue?.id ?? null } as const
    await this.journal.record(tx, subject.siteId, { ...event, toState: 'decided' }, signal)
  }
}
