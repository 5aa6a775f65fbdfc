import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'receipt', 'outcome', 'statement-of-reasons', 'appeal-receipt', 'appeal-outcome', 'correction', 'temporary-measure',
  'sanction', 'legal-notice'`

export class ClaimsHeard1795617060000 implements MigrationInterface {
  readonly name = 'ClaimsHeard1795617060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table claimant_notice drop constraint claimant_notice_kind_check, add constraint claimant_notice_kind_check
        check (kind in ('receipt', 'temporary-measure', 'objection', 'measure-ended', 'outcome', 'correction'));
      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in (${kinds}, 'measure-ended'));

      -- What a claimant was told of a decision is corrected when that is taken back, whoever does it and however.
      create function decision_corrects_claimants() returns trigger language plpgsql as $fn$
      begin
        insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
        select n.site_id, new_id(), n.id, 'correction', new.id from legal_notice n
        join claimant_notice t on t.site_id = n.site_id and t.legal_notice_id = n.id and t.kind = 'outcome' and t.reference_id = new.id
        where n.site_id = new.site_id
        on conflict on constraint claimant_notice_reference_key do nothing;
        return null;
      end $fn$;
      create trigger decision_corrects_claimants after update on decision for each row
        when (old.reverted_at is null and new.reverted_at is not null) execute function decision_corrects_claimants();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger decision_corrects_claimants on decision;
      drop function decision_corrects_claimants();
      delete from notice where kind = 'measure-ended';
      delete from claimant_notice where kind in ('objection', 'measure-ended', 'correction');
      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in (${kinds}));
      alter table claimant_notice drop constraint claimant_notice_kind_check, add constraint claimant_notice_kind_check
        check (kind in ('receipt', 'temporary-measure', 'outcome'));
    `)
  }
}
