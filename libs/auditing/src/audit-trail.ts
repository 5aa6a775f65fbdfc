import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'

/** Something a member of the staff, a reader or the system did beside what the events of a case tell. */
export interface AuditAction {
  /** What was done, kebab-case, past tense: `settings-changed`, `user-suspended`. */
  type: string
  /** Null for the system. */
  actorId: UserId | null
  /** Where a person acts: one of the staff, unless it says so. */
  actorKind?: 'staff' | 'reader'
  /** What it was done to, e.g. `queue`, `rule`, `member`, `site`, `key`, `user`. */
  subjectKind: string
  subjectId: string
  /** Ids, codes, numbers and settings; never words or names of people, which would outlive their erasure. */
  data?: Record<string, unknown>
}

const add = statement<never>(
  'auditing.add-event',
  `insert into audit_event (site_id, id, type, actor_kind, actor_id, subject_kind, subject_id, data)
   values ($1, new_id(), $2, case when $3::uuid is null then 'system' else $7 end, $3, $4, $5, $6)`,
)

/** The record of what staff do beside deciding cases (those have their own events). */
@Injectable()
export class AuditTrail {
  /** Adds a row that commits with the change it tells of, or not at all. */
  async record(tx: Tx, siteId: SiteId, action: AuditAction): Promise<void> {
    const { type, actorId, actorKind = 'staff', subjectKind, subjectId, data = {} } = action
    await tx.query(add, [siteId, type, actorId, subjectKind, subjectId, data, actorKind])
  }
}
