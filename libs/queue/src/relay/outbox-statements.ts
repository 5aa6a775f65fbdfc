import { statement } from '@moderato/database'

/** An outbox row that was taken: nobody else takes it until its lock ends. */
export interface TakenRow {
  site_id: string
  id: string
  type: string
  payload: unknown
  /** This time included. */
  attempts: number
  /** Until it may run; 0 for most. By the database's clock, so that no two clocks are compared. */
  delay_ms: number
}

export interface OutboxState {
  /** Capped at 10,000. */
  unpublished: number
  parked: number
  /** Null when nothing waits. */
  oldest_unpublished_sec: number | null
}

/**
 * By status and never by a cursor: rows that commit late have earlier times and ids than rows already sent.
 * The clock is the database's, at this moment and not at the start of the transaction. By physical address, because a
 * plan for any number of rows would else read the whole table to find a hundred of them.
 */
export const takeRows = statement<TakenRow>(
  'queue.take-outbox',
  `update outbox
   set locked_until = clock_timestamp() + $2::int * interval '1 second', attempts = attempts + 1
   where ctid = any (array(
     select ctid from outbox
     where published_at is null and failed_at is null
       and (locked_until is null or locked_until < clock_timestamp())
     order by created_at
     limit $1
     for update skip locked))
   returning site_id, id, type, payload, attempts,
     greatest(0, coalesce(ceil(extract(epoch from run_at - clock_timestamp()) * 1000), 0))::float8 as delay_ms`,
)

export const markPublished = statement<never>(
  'queue.mark-outbox-published',
  `update outbox
   set published_at = clock_timestamp(), locked_until = null, last_error_code = null
   from unnest($1::text[], $2::uuid[]) as sent (site_id, id)
   where outbox.site_id = sent.site_id and outbox.id = sent.id and outbox.published_at is null`,
)

/** The store was away: as if the rows had not been taken. */
export const giveBack = statement<never>(
  'queue.give-back-outbox',
  `update outbox
   set locked_until = null, attempts = greatest(outbox.attempts - 1, 0), last_error_code = $3
   from unnest($1::text[], $2::uuid[]) as taken (site_id, id)
   where outbox.site_id = taken.site_id and outbox.id = taken.id and outbox.published_at is null`,
)

/** The rows themselves were refused: wait twice as long each time, at most five minutes, and park after the last try. */
export const putOff = statement<never>(
  'queue.put-off-outbox',
  `update outbox
   set locked_until = clock_timestamp() + least(power(2, least(outbox.attempts, 20)), 300) * interval '1 second',
       failed_at = case when outbox.attempts >= $4::int then clock_timestamp() end,
       last_error_code = $3
   from unnest($1::text[], $2::uuid[]) as taken (site_id, id)
   where outbox.site_id = taken.site_id and outbox.id = taken.id and outbox.published_at is null`,
)

export const unpark = statement<{ id: string }>(
  'queue.unpark-outbox',
  `update outbox set failed_at = null, locked_until = null, attempts = 0 where failed_at is not null returning id`,
)

export const readState = statement<OutboxState>(
  'queue.read-outbox-state',
  `select
     (select count(*)::int from (
        select 1 from outbox where published_at is null and failed_at is null limit 10000) as unpublished) as unpublished,
     (select count(*)::int from outbox where failed_at is not null) as parked,
     (select extract(epoch from clock_timestamp() - created_at)::float8 from outbox
      where published_at is null and failed_at is null order by created_at limit 1) as oldest_unpublished_sec`,
)

/** Rows sent long ago. Their dedup keys are free again, so the age must outlast any repeat of the same fact. */
export const purgePublished = statement<{ id: string }>(
  'queue.purge-outbox',
  `delete from outbox
   where ctid = any (array(
     select ctid from outbox
     where published_at is not null and published_at < clock_timestamp() - $1::int * interval '1 day'
       and (run_at is null or run_at < clock_timestamp() - $1::int * interval '1 day')
     order by published_at limit $2))
   returning id`,
)

/** Jobs that come due soon and were handed over. */
export const listDueSoon = statement<{ site_id: string; id: string; type: string }>(
  'queue.list-due-soon',
  `select site_id, id, type from outbox
   where run_at > clock_timestamp() and run_at < clock_timestamp() + $1::int * interval '1 second' and published_at is not null
   order by run_at limit $2`,
)

/** Under new ids, because queues remember those they have seen. */
export const issueAgain = statement<{ id: string }>(
  'queue.issue-outbox-again',
  `update outbox set id = new_id(), published_at = null, locked_until = null, attempts = 0
   from unnest($1::text[], $2::uuid[]) as lost (site_id, id)
   where outbox.site_id = lost.site_id and outbox.id = lost.id and outbox.published_at is not null
   returning outbox.id`,
)

/** For a job that came before its time: clocks differ between hosts, and the database's counts. */
export const issueAgainIfEarly = statement<{ id: string }>(
  'queue.issue-outbox-again-if-early',
  `update outbox set id = new_id(), published_at = null, locked_until = null, attempts = 0
   where site_id = $1 and id = $2 and run_at > clock_timestamp() returning id`,
)
