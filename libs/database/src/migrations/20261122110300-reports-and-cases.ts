import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ReportsAndCases1795344180000 implements MigrationInterface {
  readonly name = 'ReportsAndCases1795344180000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_case (
        site_id text not null,
        id uuid not null,
        comment_id uuid not null,
        thread_id uuid not null,
        author_id uuid not null,
        content_snapshot text,
        content_version integer not null,
        state text not null default 'open',
        queue_id uuid,
        tier smallint not null default 0,
        score real not null default 0,
        level smallint not null default 0,
        language text,
        rule_set_version integer,
        due_at timestamptz,
        hold_until timestamptz,
        -- raised by exactly one with every transition; the event of that number says which
        version integer not null default 1,
        report_count integer not null default 0,
        categories text[] not null default '{}',
        skip_count integer not null default 0,
        suggested_reviewer_ids uuid[] not null default '{}',
        lease_holder_id uuid,
        lease_token uuid,
        lease_expires_at timestamptz,
        reopen_of uuid,
        created_at timestamptz not null default clock_timestamp(),
        queued_at timestamptz,
        claimed_at timestamptz,
        decided_at timestamptz,
        closed_at timestamptz,
        constraint moderation_case_pkey primary key (site_id, id),
        constraint moderation_case_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint moderation_case_queue_fkey foreign key (site_id, queue_id) references review_queue (site_id, id),
        constraint moderation_case_holder_fkey foreign key (site_id, lease_holder_id) references site_user (site_id, id),
        constraint moderation_case_state_check check (state in ('open', 'queued', 'claimed', 'held', 'decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed')),
        constraint moderation_case_lease_check check ((state in ('claimed', 'appeal_claimed')) = (lease_token is not null) and num_nulls(lease_holder_id, lease_token, lease_expires_at) in (0, 3)),
        constraint moderation_case_queue_check check (state in ('open', 'closed') or queue_id is not null),
        constraint moderation_case_due_check check (state in ('open', 'closed') or due_at is not null),
        constraint moderation_case_hold_check check ((state = 'held') = (hold_until is not null)),
        constraint moderation_case_tier_check check (tier between 0 and 3),
        constraint moderation_case_level_check check (level between 0 and 3),
        constraint moderation_case_report_count_check check (report_count >= 0)
      ) with (fillfactor = 70);
      create unique index moderation_case_live_key on moderation_case (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held');
      create index moderation_case_waiting_idx on moderation_case (site_id, queue_id, tier desc, due_at, score desc, id) where state = 'queued';
      create index moderation_case_claimed_idx on moderation_case (site_id, queue_id, lease_expires_at) where state = 'claimed';
      create index moderation_case_holder_idx on moderation_case (site_id, lease_holder_id) where lease_holder_id is not null;
      create index moderation_case_open_idx on moderation_case (created_at) where state = 'open';
      create index moderation_case_state_idx on moderation_case (site_id, state, id);
      create index moderation_case_comment_idx on moderation_case (site_id, comment_id, id);
      create index moderation_case_author_idx on moderation_case (site_id, author_id, id);

      create table case_event (
        site_id text not null,
        case_id uuid not null,
        seq integer not null,
        type text not null,
        actor_kind text not null,
        actor_id uuid,
        from_state text,
        to_state text not null,
        -- ids, codes and numbers only: words and names would outlive their erasure here
        data jsonb not null default '{}',
        at timestamptz not null default clock_timestamp(),
        prev_hash bytea,
        hash bytea not null,
        constraint case_event_pkey primary key (site_id, case_id, seq),
        constraint case_event_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint case_event_actor_check check (actor_kind in ('reader', 'staff', 'system') and (actor_kind = 'system') = (actor_id is null)),
        constraint case_event_seq_check check (seq >= 1)
      );
      create index case_event_at_idx on case_event (site_id, at);
      -- No transition commits without its audit row.
      alter table moderation_case add constraint moderation_case_version_fkey
        foreign key (site_id, id, version) references case_event (site_id, case_id, seq) deferrable initially deferred;

      create function case_event_canonical(event case_event) returns bytea language sql immutable as $fn$
        select convert_to(jsonb_build_array(event.site_id, event.case_id, event.seq, event.type, event.actor_kind, event.actor_id,
          event.from_state, event.to_state, event.data, extract(epoch from event.at)::text, encode(event.prev_hash, 'hex'))::text, 'UTF8')
      $fn$;

      create function case_event_seal() returns trigger language plpgsql as $fn$
      begin
        if new.seq > 1 then
          select hash into new.prev_hash from case_event where site_id = new.site_id and case_id = new.case_id and seq = new.seq - 1;
          if not found then
            raise exception 'case event % has no predecessor', new.seq using errcode = 'check_violation', constraint = 'case_event_gap_check';
          end if;
        else
          new.prev_hash := null;
        end if;
        new.hash := sha256(case_event_canonical(new));
        return new;
      end $fn$;
      create trigger case_event_seal before insert on case_event for each row execute function case_event_seal();

      create function refuse_change() returns trigger language plpgsql as $fn$
      begin
        raise exception '% rows are never changed', tg_table_name using errcode = 'insufficient_privilege';
      end $fn$;
      create trigger case_event_append_only before update or delete on case_event for each row execute function refuse_change();
      create trigger case_event_no_truncate before truncate on case_event for each statement execute function refuse_change();

      -- Every change of state, queue, level or holder raises the version by exactly one.
      create function moderation_case_versioned() returns trigger language plpgsql as $fn$
      begin
        if new.version not in (old.version, old.version + 1)
          or (new.version = old.version and (new.state, new.queue_id, new.level, new.lease_holder_id, new.report_count)
            is distinct from (old.state, old.queue_id, old.level, old.lease_holder_id, old.report_count)) then
          raise exception 'a transition of a case raises its version by one' using errcode = 'check_violation', constraint = 'moderation_case_version_check';
        end if;
        return new;
      end $fn$;
      create trigger moderation_case_versioned before update on moderation_case for each row execute function moderation_case_versioned();

      create table report (
        site_id text not null,
        id uuid not null,
        case_id uuid not null,
        seq integer not null,
        comment_id uuid not null,
        content_version integer not null,
        reporter_id uuid not null,
        category text not null,
        reason text,
        -- credibility of the reporter when the report was filed; never changed afterwards
        weight real not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint report_pkey primary key (site_id, id),
        constraint report_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint report_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint report_reporter_fkey foreign key (site_id, reporter_id) references site_user (site_id, id),
        constraint report_comment_id_reporter_id_key unique (site_id, comment_id, reporter_id),
        constraint report_case_id_seq_key unique (site_id, case_id, seq),
        constraint report_category_check check (category in ('spam', 'abuse', 'hate', 'sexual', 'threat', 'self-harm', 'privacy', 'defamation', 'misinformation', 'illegal', 'other')),
        constraint report_reason_check check (octet_length(reason) <= 6400)
      );
      create index report_reporter_idx on report (site_id, reporter_id, id);

      -- What a reader wrote in a report is kept as it was; it can only be erased.
      create function report_unchanged() returns trigger language plpgsql as $fn$
      begin
        if (new.site_id, new.id, new.comment_id, new.content_version, new.reporter_id, new.category, new.weight, new.created_at)
           is distinct from (old.site_id, old.id, old.comment_id, old.content_version, old.reporter_id, old.category, old.weight, old.created_at)
           or (new.reason is distinct from old.reason and new.reason is not null) then
          raise exception 'a report is never changed' using errcode = 'check_violation', constraint = 'report_unchanged_check';
        end if;
        return new;
      end $fn$;
      create trigger report_unchanged before update on report for each row execute function report_unchanged();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table report;
      alter table moderation_case drop constraint moderation_case_version_fkey;
      drop function case_event_canonical(case_event);
      drop table case_event, moderation_case;
      drop function report_unchanged();
      drop function moderation_case_versioned();
      drop function refuse_change();
      drop function case_event_seal();
    `)
  }
}
