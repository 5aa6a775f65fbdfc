import type { UserId } from '@moderato/kernel'

/** One row of the site's record: an event of a case, or another act of the staff. */
export interface AuditEntry {
  /** `case` for events of a case. */
  subjectKind: string
  subjectId: string
  /** Number of a case's event; 0 for other acts. */
  seq: number
  /** Id of the row: the case, or the audit event. */
  rowId: string
  type: string
  actorKind: 'reader' | 'staff' | 'system'
  actorId: UserId | null
  /** Null once the person was erased, and for the system. */
  actorName: string | null
  fromState: string | null
  toState: string | null
  data: Record<string, unknown>
  /** Microseconds, as the database keeps them. */
  at: string
  /** Hex. */
  hash: string
  /** Hash of the event before it in the same case, hex. */
  prevHash: string | null
}

/** The first row of the record that does not hold, and why. */
export interface BrokenRow {
  kind: 'case-event' | 'audit-event' | 'seal'
  /** The case, the audit event, or the number of the seal. */
  id: string
  seq: number
  /**
   * `changed`: not what its hash says; `predecessor`: does not follow the row before it; `missing`: a row that is known
   * to have been there is gone; `resealed`: no longer what was sealed.
   */
  reason: 'changed' | 'predecessor' | 'missing' | 'resealed'
}

/** What a walk over the whole record found. */
export interface AuditVerdict {
  ok: boolean
  /** Rows whose hashes were recomputed: case events, other acts and seals. */
  checked: number
  firstBroken: BrokenRow | null
  /** Rows not in a seal yet; they were checked all the same. */
  unsealed: number
  /** The newest seal. Kept elsewhere, it proves later that the whole record up to it is the same. */
  head: { seq: number; hash: string; sealedAt: Date } | null
}
