import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'
import type { CaseEvent, ModerationCase } from '../domain/moderation-case.js'
import { caseColumns, caseJoins, toCase, type CaseRow } from './case-row.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as CaseId

const find = statement<CaseRow>(
  'reviewing.find-case',
  `select ${caseColumns} from moderation_case k ${caseJoins} where k.site_id = $1 and k.id = $2`,
)

const lock = statement<{ id: CaseId }>(
  'reviewing.lock-case',
  'select id from moderation_case where site_id = $1 and id = $2 for no key update',
)

const list = statement<CaseRow>(
  'reviewing.list-cases',
  `select ${caseColumns} from moderation_case k ${caseJoins}
   where k.site_id = $1 and k.id < $2 and ($3::text is null or k.state = $3) and ($4::uuid[] is null or k.queue_id = any ($4))
     and ($5::uuid is null or k.author_id = $5)
     and ($6::text is null or k.content_snapshot ilike '%' || $6 || '%')
   order by k.id desc limit $7`,
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

/** Which cases to list; null members do not narrow. */
export interface CaseFilter {
  state: CaseState | null
  /** Only cases in these queues; null for any, also those in none yet. */
  queueIds: readonly string[] | null
  authorId: UserId | null
  /** Part of the comment's text. */
  text: string | null
}

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

  /** Newest first. */
  async list(
    siteId: SiteId,
    filter: CaseFilter,
    page: { before: CaseId | null; limit: number },
  ): Promise<ModerationCase[]> {
    const { state, queueIds, authorId, text } = filter
    const pattern = text?.replace(/[\\%_]/g, '\\$&') ?? null
    const values = [siteId, page.before ?? highestId, state, queueIds, authorId, pattern, page.limit]
    return (await this.database.query(list, values)).map(toCase)
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
