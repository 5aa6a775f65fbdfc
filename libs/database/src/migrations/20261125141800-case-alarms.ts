import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CaseAlarms1795616280000 implements MigrationInterface {
  readonly name = 'CaseAlarms1795616280000'

  /**
   * The next moment a case waits for (the reminder of its deadline, the deadline itself, the end of its hold) is a job that
   * comes due then. Asked for by a trigger: whatever moves such a moment, in whatever statement, cannot forget its job.
   */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox add column run_at timestamptz')
    await runner.query('create index outbox_run_at_idx on outbox (run_at) where run_at is not null')
    await runner.query(`
      create function ask_for_alarm() returns trigger language plpgsql as $$
      declare
        remind_at constant timestamptz := case when new.reminded_due_at is distinct from new.due_at then new.due_at
          - make_interval(secs => (select q.remind_sec from review_queue q where q.site_id = new.site_id and q.id = new.queue_id)) end;
        alarm_at constant timestamptz := least(
          case when new.due_at > clock_timestamp() then remind_at end,
          case when new.level < 3 then coalesce(new.escalates_at, new.due_at) end,
          case when new.state = 'held' then new.hold_until end);
      begin
        if alarm_at is null then return null; end if;
        -- A moment that was asked for before and is over: its job came when there was nothing to do.
        insert into outbox as o (site_id, id, type, payload, dedup_key, run_at)
        values (new.site_id, new_id(), 'wake-case', jsonb_build_object('siteId', new.site_id, 'caseId', new.id),
          'wake-case:' || new.id || ':' || floor(extract(epoch from alarm_at) * 1000), alarm_at)
        on conflict (site_id, dedup_key) do update set id = excluded.id, created_at = clock_timestamp(), published_at = null,
          locked_until = null, attempts = 0
          where o.published_at is not null and o.run_at <= clock_timestamp();
        return null;
      end $$;
      create trigger moderation_case_first_alarm after insert on moderation_case for each row
        when (new.state in ('queued', 'claimed', 'held') and new.due_at is not null)
        execute function ask_for_alarm();
      create trigger moderation_case_next_alarm after update on moderation_case for each row
        when (new.state in ('queued', 'claimed', 'held')
          and ((old.state in ('queued', 'claimed', 'held')) is not true
            or new.due_at is distinct from old.due_at or new.escalates_at is distinct from old.escalates_at
            or new.hold_until is distinct from old.hold_until or new.reminded_due_at is distinct from old.reminded_due_at
            or new.level <> old.level))
        execute function ask_for_alarm();
    `)
    // Cases that wait at this moment.
    await runner.query(`
      insert into outbox (site_id, id, type, payload, dedup_key, run_at)
      select k.site_id, new_id(), 'wake-case', jsonb_build_object('siteId', k.site_id, 'caseId', k.id),
        'wake-case:' || k.id || ':' || floor(extract(epoch from k.alarm_at) * 1000), k.alarm_at
      from (
        select m.site_id, m.id, least(
          case when m.due_at > clock_timestamp() and m.reminded_due_at is distinct from m.due_at
            then m.due_at - make_interval(secs => q.remind_sec) end,
          case when m.level < 3 then coalesce(m.escalates_at, m.due_at) end, m.hold_until) as alarm_at
        from moderation_case m join review_queue q on q.site_id = m.site_id and q.id = m.queue_id
        where m.state in ('queued', 'claimed', 'held')
      ) k where k.alarm_at is not null
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger moderation_case_next_alarm on moderation_case;
      drop trigger moderation_case_first_alarm on moderation_case;
      drop function ask_for_alarm();
      delete from outbox where type = 'wake-case';
      drop index outbox_run_at_idx;
      alter table outbox drop column run_at;
    `)
  }
}
