import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { AuditEntry } from '../domain/audit-entry.js'

interface EntryRow {
  subject_kind: string
  subject_id: string
  row_id: string
  seq: number
  type: string
  actor_kind: AuditEntry['actorKind']
  actor_id: UserId | null
  actor_name: string | null
  from_state: string | null
  to_state: string | null
  data: Record<string, unknown>
  at: string
  hash: string
  prev_hash: string | null
}

/** Which rows to list; null members do not narrow. */
export interface AuditFilter {
  type: string | null
  actorId: UserId | null
  /** Id of a case, queue, person … */
  subjectId: string | null
  from: Date | null
  to: Date | null
}

/** Place of a row in the record. */
export interface AuditPlace {
  at: string
  rowId: string
  seq: number
}

const utc = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`

/** Both halves are cut to one page by their own index before they are put in order. */
function listText(order: 'asc' | 'desc'): string {
  const beyond = order === 'desc' ? '<' : '>'
  const bounds = (
    time: string,
  ) => `($5::timestamptz is null or ${time} >= $5) and ($6::timestamptz is null or ${time} < $6)
       and ($7::timestamptz is null or ${time} ${beyond}= $7)`
  return `with found as (
     (select 'case' as subject_kind, e.case_id::text as subject_id, e.case_id as row_id, e.seq, e.type, e.actor_kind, e.actor_id,
        e.from_state, e.to_state, e.data, e.at, e.hash, e.prev_hash
      from case_event e
      where e.site_id = $1 and ($2::text is null or e.type = $2) and ($3::uuid is null or e.actor_id = $3)
        and ($4::text is null or e.case_id::text = $4) and ${bounds('e.at')}
        and ($7::timestamptz is null or (e.at, e.case_id, e.seq) ${beyond} ($7, $8::uuid, $9::int))
      order by e.at ${order}, e.case_id ${order}, e.seq ${order} limit $10)
     union all
     (select a.subject_kind, a.subject_id, a.id, 0, a.type, a.actor_kind, a.actor_id, null, null, a.data, a.at, a.hash, null
      from audit_event a
      where a.site_id = $1 and ($2::text is null or a.type = $2) and ($3::uuid is null or a.actor_id = $3)
        and ($4::text is null or a.subject_id = $4) and ${bounds('a.at')}
        and ($7::timestamptz is null or (a.at, a.id, 0) ${beyond} ($7, $8::uuid, $9::int))
      order by a.at ${order}, a.id ${order} limit $10)
   )
   select f.subject_kind, f.subject_id, f.row_id, f.seq, f.type, f.actor_kind, f.actor_id, u.name as actor_name, f.from_state,
     f.to_state, f.data, to_char(f.at at time zone 'UTC', ${utc}) as at, encode(f.hash, 'hex') as hash,
     encode(f.prev_hash, 'hex') as prev_hash
   from found f left join site_user u on u.site_id = $1 and u.id = f.actor_id and f.actor_kind = 'staff'
   order by f.at ${order}, f.row_id ${order}, f.seq ${order} limit $10`
}

const listNewest = statement<EntryRow>('auditing.list-newest', listText('desc'))
const listOldest = statement<EntryRow>('auditing.list-oldest', listText('asc'))

@Injectable()
export class AuditEventRepository {
  constructor(private readonly database: Database) {}

  /** A page of the record, by time. @param page - `beyond`: the last row of the page before, null at the beginning */
  async list(
    siteId: SiteId,
    filter: AuditFilter,
    page: { order: 'newest' | 'oldest'; beyond: AuditPlace | null; limit: number },
  ): Promise<AuditEntry[]> {
    const { type, actorId, subjectId, from, to } = filter
    const { order, beyond, limit } = page
    const place = [beyond?.at ?? null, beyond?.rowId ?? null, beyond?.seq ?? null]
    const values = [siteId, type, actorId, subjectId, from, to, ...place, limit]
    return (await this.database.query(order === 'newest' ? listNewest : listOldest, values)).map(toEntry)
  }
}

function toEntry(row: EntryRow): AuditEntry {
  const { seq, type, data, at, hash } = row
  return {
    ...{ seq, type, data, at, hash },
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    rowId: row.row_id,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    fromState: row.from_state,
    toState: row.to_state,
    prevHash: row.prev_hash,
  }
}
