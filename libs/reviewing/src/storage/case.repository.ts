import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'
import type { CaseEvent, ModerationCase } from '../domain/moderation-case.js'
import { caseColumns, caseJoins, toCase, type CaseRow } from './case-row.js'

const find = statement<CaseRow>(
  'reviewing.find-case',
  `select ${caseColumns} from moderation_case k ${caseJoins} where k.site_id = $1 and k.id = $2`,
)

const lock = statement<{ id: CaseId }>(
  'reviewing.lock-case',
  'select id from moderation_case where site_id = $1 and id = $2 for no key update',
)

const listEvents = statement<{
  seq: number
  type: string
  actor_kind: CaseEvent['actorKind']
  actor_id: UserId | null
  from_state: CaseState | null
  to_state: CaseState
  data: Record<string, unknown>
  at: Date
}>(
  'reviewing.list-events',
  `select seq, type, actor_kind, actor_id, from_state, to_state, data, at from case_event
   where site_id = $1 and case_id = $2 order by seq desc limit 200`,
)

/** Cases as rows; every transition compares the state it comes from. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, caseId: CaseId, tx?: Tx): Promise<ModerationCase | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, caseId])
    return row === undefined ? null : toCase(row)
  }

  /** Locks the case for this transaction, then reads it as it is then. */
  async lockAndFind(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<ModerationCase | null> {
    await tx.query(lock, [siteId, caseId])
    return this.find(siteId, caseId, tx)
  }

  /** The last 200 events of a case, oldest first. */
  async listEvents(siteId: SiteId, caseId: CaseId): Promise<CaseEvent[]> {
    const rows = await this.database.query(listEvents, [siteId, caseId])
    return rows.reverse().map((row) => ({
      seq: row.seq,
      type: row.type,
      actorKind: row.actor_kind,
      actorId: row.actor_id,
      fromState: row.from_state,
      toState: row.to_state,
      data: row.data,
      at: row.at,
    }))
  }
}
