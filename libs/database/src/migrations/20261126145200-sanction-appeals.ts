import type { MigrationInterface, QueryRunner } from 'typeorm'

const knowDeciders = (ofSanction: string) => `
  create or replace function appeal_know_deciders() returns trigger language plpgsql as $fn$
      begin
        ${ofSanction}
        new.earlier_decider_ids := array(
          select distinct d.decided_by from decision d
          where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by is not null
            and not coalesce(d.id = new.superseding_id and d.kind = 'appeal' and d.supersedes = new.decision_id, false) order by d.decided_by);
        return new;
      end $fn$;`

export class SanctionAppeals1795704720000 implements MigrationInterface {
  readonly name = 'SanctionAppeals1795704720000'

  /** An appeal is against a decision or against a measure that a person bears without a case; the latter is held by itself. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appeal
        alter column decision_id drop not null,
        alter column case_id drop not null,
        add column measure_id uuid,
        -- the answer's reasons; an appeal of a decision has them in the superseding one. Empty once erased
        add column explanation text,
        add column lease_holder_id uuid,
        add column lease_token uuid,
        add column lease_expires_at timestamptz,
        drop constraint appeal_role_check,
        drop constraint appeal_state_check,
        drop constraint appeal_decided_check,
        add constraint appeal_measure_fkey foreign key (site_id, measure_id) references measure (site_id, id),
        add constraint appeal_holder_fkey foreign key (site_id, lease_holder_id) references site_user (site_id, id),
        add constraint appeal_target_check check (num_nonnulls(decision_id, measure_id) = 1 and (case_id is null) = (decision_id is null)),
        add constraint appeal_role_check check (case when measure_id is null then role in ('author', 'reporter') else role = 'sanctioned' end),
        add constraint appeal_state_check check (state in ('open', 'upheld', 'overturned') or (state = 'moot' and measure_id is not null)),
        add constraint appeal_decided_check check (case state
          when 'open' then num_nonnulls(decided_by, decided_at, superseding_id, explanation) = 0
          when 'moot' then decided_at is not null and num_nonnulls(decided_by, superseding_id, explanation) = 0
          else num_nulls(decided_by, decided_at) = 0 and (superseding_id is null) = (decision_id is null)
            and (explanation is null) = (measure_id is null) end),
        add constraint appeal_explanation_check check (octet_length(explanation) <= 20000),
        add constraint appeal_lease_check check (num_nulls(lease_holder_id, lease_token, lease_expires_at) in (0, 3)
          and (lease_token is null or (state = 'open' and measure_id is not null))),
        add constraint appeal_holder_check check (lease_holder_id <> all (earlier_decider_ids) and lease_holder_id <> appellant_id);
      create unique index appeal_measure_key on appeal (site_id, measure_id) where measure_id is not null;
      create index appeal_holder_idx on appeal (site_id, lease_holder_id) where lease_holder_id is not null;

      -- Nobody appeals the measure of another, and what came with a decision is appealed with that decision.
      create function appeal_of_own_sanction() returns trigger language plpgsql as $fn$
      begin
        if not exists (select from measure m where m.site_id = new.site_id and m.id = new.measure_id
            and m.user_id = new.appellant_id and m.case_id is null) then
          raise exception 'a sanction without a case is appealed by whoever bears it' using errcode = 'check_violation', constraint = 'appeal_own_sanction_check';
        end if;
        return new;
      end $fn$;
      create trigger appeal_of_own_sanction before insert or update of measure_id, appellant_id on appeal for each row
        when (new.measure_id is not null) execute function appeal_of_own_sanction();
    `)
    await runner.query(
      knowDeciders(`if new.measure_id is not null then
          new.earlier_decider_ids := array(select m.imposed_by from measure m
            where m.site_id = new.site_id and m.id = new.measure_id and m.imposed_by is not null);
          return new;
        end if;`),
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from appeal where measure_id is not null;
      drop trigger appeal_of_own_sanction on appeal;
      drop function appeal_of_own_sanction();
      drop index appeal_holder_idx;
      drop index appeal_measure_key;
      alter table appeal
        drop constraint appeal_holder_check,
        drop constraint appeal_lease_check,
        drop constraint appeal_explanation_check,
        drop constraint appeal_decided_check,
        drop constraint appeal_state_check,
        drop constraint appeal_role_check,
        drop constraint appeal_target_check,
        drop constraint appeal_holder_fkey,
        drop constraint appeal_measure_fkey,
        drop column lease_expires_at,
        drop column lease_token,
        drop column lease_holder_id,
        drop column explanation,
        drop column measure_id,
        alter column case_id set not null,
        alter column decision_id set not null,
        add constraint appeal_role_check check (role in ('author', 'reporter')),
        add constraint appeal_state_check check (state in ('open', 'upheld', 'overturned')),
        add constraint appeal_decided_check check (num_nulls(decided_by, decided_at, superseding_id) = case when state = 'open' then 3 else 0 end);
    `)
    await runner.query(knowDeciders(''))
  }
}
