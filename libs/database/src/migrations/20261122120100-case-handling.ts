import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CaseHandling1795347660000 implements MigrationInterface {
  readonly name = 'CaseHandling1795347660000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moderation_case
        add column held_by uuid,
        add column held_at timestamptz,
        -- who gave the case back: it is not offered to them again
        add column skipped_by uuid[] not null default '{}',
        -- when a missed deadline lifts the case again; null: when it is due
        add column escalates_at timestamptz,
        -- the deadline that reviewers were reminded of
        add column reminded_due_at timestamptz,
        add constraint moderation_case_held_by_check check (state <> 'held' or (held_by is not null and held_at is not null)),
        add constraint moderation_case_hold_length_check check (hold_until <= held_at + interval '72 hours'),
        add constraint moderation_case_held_by_fkey foreign key (site_id, held_by) references site_user (site_id, id);
      create index moderation_case_hold_until_idx on moderation_case (hold_until) where state = 'held';
      create index moderation_case_overdue_idx on moderation_case (coalesce(escalates_at, due_at))
        where state in ('queued', 'claimed', 'held') and level < 3;
      create index moderation_case_due_idx on moderation_case (due_at) where state in ('queued', 'claimed', 'held');

      alter table review_queue
        -- working hours in which business time runs; null: wall-clock time only
        add column calendar jsonb,
        -- tiers whose deadlines count working hours only
        add column business_tiers smallint[] not null default '{}',
        -- how long before the deadline reviewers are reminded
        add column remind_sec integer not null default 1800,
        add column version integer not null default 1,
        add constraint review_queue_calendar_check check (calendar is not null or business_tiers = '{}'),
        add constraint review_queue_remind_check check (remind_sec >= 0);

      -- What staff say about a case in their own words. Apart from the events, because words can be erased.
      create table case_note (
        site_id text not null,
        id uuid not null,
        case_id uuid not null,
        -- the event that the note goes with
        seq integer not null,
        author_id uuid not null,
        body text not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint case_note_pkey primary key (site_id, id),
        constraint case_note_event_fkey foreign key (site_id, case_id, seq) references case_event (site_id, case_id, seq),
        constraint case_note_author_fkey foreign key (site_id, author_id) references site_user (site_id, id),
        constraint case_note_body_check check (octet_length(body) <= 5000)
      );
      create index case_note_case_idx on case_note (site_id, case_id, seq);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_note;
      alter table review_queue drop column calendar, drop column business_tiers, drop column remind_sec, drop column version;
      alter table moderation_case drop column held_by, drop column held_at, drop column skipped_by, drop column escalates_at,
        drop column reminded_due_at;
    `)
  }
}
