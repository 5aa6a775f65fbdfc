import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Appeals1795351320000 implements MigrationInterface {
  readonly name = 'Appeals1795351320000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appeal (
        site_id text not null,
        id uuid not null,
        decision_id uuid not null,
        case_id uuid not null,
        appellant_id uuid not null,
        role text not null,
        -- null once erased
        text text,
        state text not null default 'open',
        -- everybody who decided the case before; filled in by the database, so that no write can leave one out
        earlier_decider_ids uuid[] not null default '{}',
        decided_by uuid,
        decided_at timestamptz,
        superseding_id uuid,
        created_at timestamptz not null default clock_timestamp(),
        constraint appeal_pkey primary key (site_id, id),
        constraint appeal_decision_id_appellant_id_key unique (site_id, decision_id, appellant_id),
        constraint appeal_decision_fkey foreign key (site_id, decision_id) references decision (site_id, id),
        constraint appeal_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint appeal_appellant_fkey foreign key (site_id, appellant_id) references site_user (site_id, id),
        constraint appeal_superseding_fkey foreign key (site_id, superseding_id) references decision (site_id, id),
        constraint appeal_role_check check (role in ('author', 'reporter')),
        constraint appeal_state_check check (state in ('open', 'upheld', 'overturned')),
        constraint appeal_decided_check check (num_nulls(decided_by, decided_at, superseding_id) = case when state = 'open' then 3 else 0 end),
        constraint appeal_decider_check check (decided_by <> all (earlier_decider_ids) and decided_by <> appellant_id),
        constraint appeal_text_check check (octet_length(text) <= 20000)
      );
      create index appeal_case_idx on appeal (site_id, case_id);
      create index appeal_open_idx on appeal (site_id, id) where state = 'open';
      create index appeal_appellant_idx on appeal (site_id, appellant_id, id);

      create function appeal_know_deciders() returns trigger language plpgsql as $fn$
      begin
        new.earlier_decider_ids := array(
          select distinct d.decided_by from decision d
          where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by is not null
            and d.id is distinct from new.superseding_id order by d.decided_by);
        return new;
      end $fn$;
      create trigger appeal_know_deciders before insert or update on appeal for each row execute function appeal_know_deciders();

      -- Who decided a case, or took part in it, neither holds nor decides its appeal.
      create function decision_impartial() returns trigger language plpgsql as $fn$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by = new.decided_by) then
          raise exception 'an appeal is decided by somebody else' using errcode = 'check_violation', constraint = 'decision_impartial_check';
        end if;
        return new;
      end $fn$;
      create trigger decision_impartial before insert on decision for each row when (new.kind = 'appeal') execute function decision_impartial();

      create function moderation_case_impartial() returns trigger language plpgsql as $fn$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.case_id = new.id and d.decided_by = new.lease_holder_id)
          or exists (select from report r where r.site_id = new.site_id and r.comment_id = new.comment_id and r.reporter_id = new.lease_holder_id)
          or new.author_id = new.lease_holder_id then
          raise exception 'an appeal is held by somebody else' using errcode = 'check_violation', constraint = 'moderation_case_impartial_check';
        end if;
        return new;
      end $fn$;
      create trigger moderation_case_impartial before update on moderation_case for each row
        when (new.state = 'appeal_claimed' and new.lease_holder_id is distinct from old.lease_holder_id)
        execute function moderation_case_impartial();

      create index moderation_case_appeal_claimed_idx on moderation_case (site_id, lease_expires_at) where state = 'appeal_claimed';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index moderation_case_appeal_claimed_idx;
      drop trigger moderation_case_impartial on moderation_case;
      drop function moderation_case_impartial();
      drop trigger decision_impartial on decision;
      drop function decision_impartial();
      drop table appeal;
      drop function appeal_know_deciders();
    `)
  }
}
