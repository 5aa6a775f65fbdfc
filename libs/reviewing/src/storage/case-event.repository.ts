import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

/** An audit row to be added: ids, codes and numbers, never words or names. */
export interface NewCaseEvent {
  caseId: CaseId
  /** Version of the case that the transition made. */
  seq: number
  type: string
  /** Null for the system. */
  actorId: UserId | null
  fromState: CaseState
  toState: CaseState
  data?: Record<string, unknown>
  /** Who acts; `staff` where it is a person and nothing else is said. */
  actorKind?: 'reader' | 'staff'
}

const add = statement<never>(
  'reviewing.add-event',
  `insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
   values ($1, $2, $3, $4, case when $5::uuid is null then 'system' else $9 end, $5, $6, $7, $8)`,
)

/** The audit trail of cases: written and read, never changed. */
@Injectable()
export class CaseEventRepository {
  /** Adds the row that the transition's deferred foreign key waits for. */
  async add(tx: Tx, siteId: SiteId, event: NewCaseEvent): Promise<void> {
    const { caseId, seq, type, actorId, fromState, toState, data = {}, actorKind = 'staff' } = event
    await tx.query(add, [siteId, caseId, seq, type, actorId, fromState, toState, data, actorKind])
  }
}
