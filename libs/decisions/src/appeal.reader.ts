import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type AppealId } from '@moderato/kernel'
import type { AppealState, ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseReader, QueueAccess, type CaseFile } from '@moderato/reviewing'
import type { Appeal, DecisionAppeal, SanctionAppeal } from './domain/appeal.js'
import type { Decision } from './domain/decision.js'
import type { AppealedSanction } from './domain/person.js'
import { AppealRepository } from './storage/appeal.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'
import { SanctionRepository } from './storage/sanction.repository.js'

/** An appeal with everything it is decided on. */
export type AppealFile =
  | { appeal: DecisionAppeal; decision: Decision; file: CaseFile }
  | { appeal: SanctionAppeal; sanction: AppealedSanction }

/** Appeals as the staff may see them. */
@Injectable()
export class AppealReader {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly decisions: DecisionRepository,
    private readonly sanctions: SanctionRepository,
    private readonly cases: CaseReader,
    private readonly access: QueueAccess,
  ) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { state?: AppealState; cursor?: string; limit: number },
  ): Promise<{ items: AppealFile[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? null : decodeCursor<[AppealId]>(query.cursor, [isAppealId])[0]
    const queueIds = await this.access.visibleQueueIds(actor)
    const filter = { queueIds, state: query.state ?? null }
    const rows = await this.appeals.list(actor.siteId, filter, { before, limit: query.limit + 1 })
    const shown = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? shown.at(-1) : undefined
    const items = await Promise.all(shown.map((appeal) => this.fileOf(actor, appeal)))
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }

  /** @throws DomainError `not-found` */
  async file(actor: Actor, appealId: AppealId): Promise<AppealFile> {
    const appeal = await this.appeals.find(actor.siteId, appealId)
    if (appeal === null) throw new DomainError<ProblemCode>('not-found')
    return this.fileOf(actor, appeal)
  }

  private async fileOf(actor: Actor, appeal: Appeal): Promise<AppealFile> {
    if (appeal.measureId !== null) {
      const sanction = await this.sanctions.find(actor.siteId, appeal.measureId)
      if (sanction === null) throw new DomainError<ProblemCode>('not-found')
      return { appeal, sanction }
    }
    const [file, decision] = await Promise.all([
      this.cases.file(actor, appeal.caseId),
      this.decisions.find(actor.siteId, appeal.decisionId),
    ])
    if (decision === null) throw new DomainError<ProblemCode>('not-found')
    return { appeal, decision, file }
  }
}

function isAppealId(value: unknown): value is AppealId {
  return isUuid(value)
}
