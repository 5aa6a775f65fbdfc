import type { MigrationInterface, QueryRunner } from 'typeorm'

export class AutoHide1795354800000 implements MigrationInterface {
  readonly name = 'AutoHide1795354800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keys under which reporters' addresses are hashed, one a month; without them the hashes say nothing.
      create table address_key (
        site_id text not null,
        month date not null,
        key bytea not null,
        constraint address_key_pkey primary key (site_id, month),
        constraint address_key_site_fkey foreign key (site_id) references site (id),
        constraint address_key_key_check check (octet_length(key) = 32),
        constraint address_key_month_check check (extract(day from month) = 1)
      );
      create index address_key_month_idx on address_key (month);

      -- Where a report came from, as a keyed hash: only good for telling that two came from one place.
      create table report_origin (
        site_id text not null,
        report_id uuid not null,
        address_hash bytea not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint report_origin_pkey primary key (site_id, report_id),
        constraint report_origin_report_fkey foreign key (site_id, report_id) references report (site_id, id),
        constraint report_origin_address_hash_check check (octet_length(address_hash) = 16)
      );
      create index report_origin_created_at_idx on report_origin (created_at);

      alter table measure
        -- the text that a provisional measure hides
        add column content_version integer,
        add constraint measure_content_version_check check (kind not in ('auto_hide', 'temporary') or num_nulls(content_version, case_id) = 0),
        add constraint measure_auto_hide_check check (kind <> 'auto_hide' or (ends_at is not null and ends_at <= starts_at + interval '24 hours'));
      -- What ran out is not hidden by itself again, nor blocked again: one of each kind and text.
      create unique index measure_auto_hide_key on measure (site_id, comment_id, content_version) where kind = 'auto_hide';
      create unique index measure_temporary_key on measure (site_id, comment_id, content_version) where kind = 'temporary';
      create index measure_ends_at_idx on measure (ends_at) where lifted_at is null and comment_id is not null;

      -- A provisional measure can be cut short, never prolonged, moved on or turned against another text.
      create function measure_never_longer() returns trigger language plpgsql as $fn$
      begin
        if new.starts_at > old.starts_at or new.ends_at > old.ends_at or new.ends_at is null
          or (new.kind, new.comment_id, new.content_version) is distinct from (old.kind, old.comment_id, old.content_version) then
          raise exception 'a provisional measure is never prolonged' using errcode = 'check_violation', constraint = 'measure_never_longer_check';
        end if;
        return new;
      end $fn$;
      create trigger measure_never_longer before update on measure for each row
        when (old.kind in ('auto_hide', 'temporary')) execute function measure_never_longer();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger measure_never_longer on measure;
      drop function measure_never_longer();
      drop index measure_ends_at_idx, measure_temporary_key, measure_auto_hide_key;
      alter table measure drop constraint measure_auto_hide_check, drop constraint measure_content_version_check,
        drop column content_version;
      drop table report_origin, address_key;
    `)
  }
}
