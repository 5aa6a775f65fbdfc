import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SanctionsOfRestrictions1795709520000 implements MigrationInterface {
  readonly name = 'SanctionsOfRestrictions1795709520000'

  /** Whoever wrote nothing wrong bears nothing for it: such a measure would have no decision that they could appeal. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function measure_of_restriction() returns trigger language plpgsql as $fn$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.id = new.decision_id and d.outcome = 'dismiss') then
          raise exception 'nobody is sanctioned for a comment that was cleared' using errcode = 'check_violation', constraint = 'measure_of_restriction_check';
        end if;
        return new;
      end $fn$;
      create trigger measure_of_restriction before insert on measure for each row
        when (new.user_id is not null and new.decision_id is not null) execute function measure_of_restriction();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger measure_of_restriction on measure;
      drop function measure_of_restriction();
    `)
  }
}
