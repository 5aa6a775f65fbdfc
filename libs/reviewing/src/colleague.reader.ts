import { Injectable } from '@nestjs/common'
import type { CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { capacityDefault } from './claim-keeper.js'
import { unfitnessOf, type Colleague, type Unfitness } from './domain/colleague.js'
import { QueueAccess } from './queue-access.js'
import { CaseRepository } from './storage/case.repository.js'
import { ColleagueRepository } from './storage/colleague.repository.js'

/** A colleague, and why not; null for somebody who may take the case. */
export interface JudgedColleague {
  colleague: Colleague
  unfitness: Unfitness | null
}

/** To whom a case could be handed over. */
@Injectable()
export class ColleagueReader {
  constructor(
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
    private readonly colleagues: ColleagueRepository,
  ) {}

  /** Those who may take it first, the least busy at their head. @throws DomainError `not-found` */
  async list(actor: Actor, caseId: CaseId): Promise<JudgedColleague[]> {
    const { siteId, userId: exceptId } = actor
    const scope = await this.access.scopeOf(actor)
    scope.admit(await this.cases.find(siteId, caseId))
    const found = await this.colleagues.list(siteId, { caseId, exceptId, capacityDefault })
    const judged = found.map(({ colleague, demand }) => ({ colleague, unfitness: unfitnessOf(colleague, demand) }))
    const load = ({ colleague: { held, capacity } }: JudgedColleague) => held / capacity
    return judged.sort((a, b) => Number(a.unfitness !== null) - Number(b.unfitness !== null) || load(a) - load(b))
  }
}
