import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ClaimantKinds1795720800000 implements MigrationInterface {
  readonly name = 'ClaimantKinds1795720800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What claims the right; null for an order, and for a claim of the time when nobody was asked.
      alter table legal_notice add column claimant_kind text, add constraint legal_notice_claimant_kind_check
        check (claimant_kind is null or (source = 'claimant' and claimant_kind in ('person', 'company', 'state-body')));

      -- What an authority orders or a state body claims is decided by people: no clock does it for them.
      create function decision_by_clock() returns trigger language plpgsql as $fn$
      begin
        if exists (select from legal_notice n where n.site_id = new.site_id and n.case_id = new.case_id
            and (n.source = 'agency' or n.claimant_kind = 'state-body')) then
          raise exception 'no clock decides what an authority or a state body asks for' using errcode = 'check_violation', constraint = 'decision_auto_claimant_check';
        end if;
        return new;
      end $fn$;
      create trigger decision_by_clock before insert on decision for each row
        when (new.kind = 'auto') execute function decision_by_clock();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger decision_by_clock on decision;
      drop function decision_by_clock();
      alter table legal_notice drop constraint legal_notice_claimant_kind_check, drop column claimant_kind;
    `)
  }
}
