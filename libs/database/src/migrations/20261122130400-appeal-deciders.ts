import type { MigrationInterface, QueryRunner } from 'typeorm'

const knowDeciders = (exception: string) => `
  create or replace function appeal_know_deciders() returns trigger language plpgsql as $fn$
      begin
        new.earlier_decider_ids := array(
          select distinct d.decided_by from decision d
          where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by is not null
            and ${exception} order by d.decided_by);
        return new;
      end $fn$;`

export class AppealDeciders1795351440000 implements MigrationInterface {
  readonly name = 'AppealDeciders1795351440000'

  async up(runner: QueryRunner): Promise<void> {
    // Only the decision that answers this very appeal is not an earlier one; naming another as the answer hides nobody.
    const answers = `d.id = new.superseding_id and d.kind = 'appeal' and d.supersedes = new.decision_id`
    await runner.query(knowDeciders(`not coalesce(${answers}, false)`))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(knowDeciders('d.id is distinct from new.superseding_id'))
  }
}
