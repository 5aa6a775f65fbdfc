import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'

/** Rows this much older than the last seal are looked for again: they may have committed after it. */
const lateSec = 900

// Rows are looked for by their absence from every seal. The time bound only spares old rows the look, and the whole
// record is looked through now and then without it.
const seal = statement<{ row_count: number }>(
  'auditing.seal',
  `with last as (
     select max(seq) as seq, max(sealed_at) as sealed_at from audit_seal where site_id = $1
   ), since as (
     select case when $3 then '-infinity'::timestamptz
       else coalesce((select sealed_at from last) - make_interval(secs => $4), '-infinity') end as at
   ), fresh as (
     (select e.case_id as row_id, e.seq as row_seq, e.hash, e.at from case_event e
      where e.site_id = $1 and e.at >= (select at from since) and not exists (select from audit_seal_entry x
        where x.site_id = $1 and x.row_id = e.case_id and x.row_seq = e.seq)
      order by e.at limit $2)
     union all
     (select a.id, 0, a.hash, a.at from audit_event a
      where a.site_id = $1 and a.at >= (select at from since) and not exists (select from audit_seal_entry x
        where x.site_id = $1 and x.row_id = a.id and x.row_seq = 0)
      order by a.at limit $2)
   ), chosen as materialized (
     select * from fresh order by at limit $2
   ), sealed as (
     insert into audit_seal (site_id, seq, row_count, digest)
     select $1, coalesce((select seq from last), 0) + 1, count(*), sha256(string_agg(hash, ''::bytea order by row_id, row_seq))
     from chosen having count(*) > 0
     returning seq, row_count
   ), entry as (
     insert into audit_seal_entry (site_id, row_id, row_seq, seal_seq, hash)
     select $1, c.row_id, c.row_seq, s.seq, c.hash from chosen c, sealed s
   )
   select row_count from sealed`,
)

@Injectable()
export class AuditSealRepository {
  constructor(private readonly database: Database) {}

  /**
   * Seals the oldest rows that no seal holds.
   *
   * @param batch - `isThorough` looks through the whole record, else only through what is near the last seal or newer
   * @returns how many were sealed; 0 also when another process sealed at the same time
   */
  async seal(siteId: SiteId, batch: { rowsMax: number; isThorough: boolean }): Promise<number> {
    try {
      const [row] = await this.database.query(seal, [siteId, batch.rowsMax, batch.isThorough, lateSec])
      return row?.row_count ?? 0
    } catch (error) {
      if (isRaceLost(error)) return 0
      throw error
    }
  }
}

function isRaceLost(error: unknown): boolean {
  return ['audit_seal_pkey', 'audit_seal_entry_pkey'].includes(violatedConstraint(error) ?? '')
}
