import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { AuditVerdict, BrokenRow } from '../domain/audit-entry.js'

interface CheckRow {
  checked: number
  last: string | null
  broken: BrokenRow | null
}

// A case's events must be 1, 2, 3 … up to its version, each with the hash of its content and of the event before it.
const checkCases = statement<CheckRow>(
  'auditing.check-cases',
  `with batch as materialized (
     select k.id, k.version from moderation_case k where k.site_id = $1 and ($2::uuid is null or k.id > $2) order by k.id limit $3
   ), walked as materialized (
     select e.case_id, e.seq, e.hash, e.prev_hash, lag(e.hash) over same_case as before,
       row_number() over same_case as place, sha256(case_event_canonical(e)) as expected
     from batch b join case_event e on e.site_id = $1 and e.case_id = b.id
     window same_case as (partition by e.case_id order by e.seq)
   ), broken as (
     select w.case_id as id, w.place::int as seq,
       case when w.seq <> w.place then 'missing' when w.hash <> w.expected then 'changed' else 'predecessor' end as reason
     from walked w where w.hash <> w.expected or w.prev_hash is distinct from w.before or w.seq <> w.place
     union all
     select b.id, coalesce(max(w.seq), 0) + 1, 'missing' from batch b left join walked w on w.case_id = b.id
     group by b.id, b.version having coalesce(max(w.seq), 0) <> b.version
   )
   select (select count(*)::int from walked) as checked, (select id from batch order by id desc limit 1) as last,
     (select jsonb_build_object('kind', 'case-event', 'id', id, 'seq', seq, 'reason', reason)
      from broken order by id, seq limit 1) as broken`,
)

const checkEvents = statement<CheckRow>(
  'auditing.check-events',
  `with batch as materialized (
     select a.id, a.hash <> sha256(audit_event_canonical(a)) as is_broken
     from audit_event a where a.site_id = $1 and ($2::uuid is null or a.id > $2) order by a.id limit $3
   )
   select (select count(*)::int from batch) as checked, (select id from batch order by id desc limit 1) as last,
     (select jsonb_build_object('kind', 'audit-event', 'id', id, 'seq', 0, 'reason', 'changed')
      from batch where is_broken order by id limit 1) as broken`,
)

// What a seal names must be there and have the hash it had; the seal must be what its hash says and follow the last.
const checkSeals = statement<CheckRow>(
  'auditing.check-seals',
  `with batch as materialized (
     select s.*, row_number() over (order by s.seq) + coalesce($2::int, 0) as place,
       (select p.hash from audit_seal p where p.site_id = s.site_id and p.seq = s.seq - 1) as before,
       sha256(audit_seal_canonical(s)) as expected
     from audit_seal s where s.site_id = $1 and ($2::int is null or s.seq > $2::int) order by s.seq limit $3
   ), entry as materialized (
     select x.*, coalesce(e.hash, a.hash) as now_hash from audit_seal_entry x
     left join case_event e on x.row_seq > 0 and e.site_id = x.site_id and e.case_id = x.row_id and e.seq = x.row_seq
     left join audit_event a on x.row_seq = 0 and a.site_id = x.site_id and a.id = x.row_id
     where x.site_id = $1 and x.seal_seq in (select seq from batch)
   ), sealed as (
     select seal_seq, count(*) as row_count, sha256(string_agg(hash, ''::bytea order by row_id, row_seq)) as digest
     from entry group by seal_seq
   ), broken as (
     (select case when row_seq = 0 then 'audit-event' else 'case-event' end as kind, row_id::text as id, row_seq as seq,
        case when now_hash is null then 'missing' else 'resealed' end as reason, seal_seq as place, 0 as step
      from entry where now_hash is distinct from hash order by seal_seq, row_id, row_seq limit 1)
     union all
     (select 'seal', b.seq::text, b.seq,
        case when b.seq <> b.place then 'missing' when b.prev_hash is distinct from b.before then 'predecessor' else 'changed' end,
        b.place::int, 1
      from batch b left join sealed on sealed.seal_seq = b.seq
      where b.seq <> b.place or b.prev_hash is distinct from b.before or b.hash <> b.expected
        or sealed.row_count is distinct from b.row_count or sealed.digest is distinct from b.digest
      order by b.seq limit 1)
   )
   select (select count(*)::int from batch) as checked, (select max(seq)::text from batch) as last,
     (select jsonb_build_object('kind', kind, 'id', id, 'seq', seq, 'reason', reason)
      from broken order by place, step limit 1) as broken`,
)

const findHead = statement<{ seq: number; hash: string; sealed_at: Date }>(
  'auditing.find-head',
  `select seq, encode(hash, 'hex') as hash, sealed_at from audit_seal where site_id = $1 order by seq desc limit 1`,
)

const countUnsealed = statement<{ count: number }>(
  'auditing.count-unsealed',
  `select (select count(*)::int from case_event e where e.site_id = $1 and not exists (select from audit_seal_entry x
       where x.site_id = $1 and x.row_id = e.case_id and x.row_seq = e.seq))
     + (select count(*)::int from audit_event a where a.site_id = $1 and not exists (select from audit_seal_entry x
       where x.site_id = $1 and x.row_id = a.id and x.row_seq = 0)) as count`,
)

/** One step of a walk over the record. */
export interface CheckedBatch {
  checked: number
  /** Key to go on from; null when nothing was left. */
  last: string | null
  firstBroken: BrokenRow | null
}

@Injectable()
export class AuditCheckRepository {
  constructor(private readonly database: Database) {}

  /** Recomputes the events of the next cases. */
  async checkCases(siteId: SiteId, afterCaseId: string | null, limit: number): Promise<CheckedBatch> {
    return toBatch(await this.database.query(checkCases, [siteId, afterCaseId, limit]))
  }

  /** Recomputes the next audit events. */
  async checkEvents(siteId: SiteId, afterId: string | null, limit: number): Promise<CheckedBatch> {
    return toBatch(await this.database.query(checkEvents, [siteId, afterId, limit]))
  }

  /** Recomputes the next seals, and compares what they hold with what is there. */
  async checkSeals(siteId: SiteId, afterSeq: string | null, limit: number): Promise<CheckedBatch> {
    return toBatch(await this.database.query(checkSeals, [siteId, afterSeq, limit]))
  }

  /** The newest seal and the number of rows that no seal holds yet. */
  async findHead(siteId: SiteId): Promise<Pick<AuditVerdict, 'head' | 'unsealed'>> {
    const [head] = await this.database.query(findHead, [siteId])
    const [unsealed] = await this.database.query(countUnsealed, [siteId])
    return {
      head: head === undefined ? null : { seq: head.seq, hash: head.hash, sealedAt: head.sealed_at },
      unsealed: unsealed?.count ?? 0,
    }
  }
}

function toBatch([row]: CheckRow[]): CheckedBatch {
  return { checked: row?.checked ?? 0, last: row?.last ?? null, firstBroken: row?.broken ?? null }
}
