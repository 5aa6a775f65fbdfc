import type { MigrationInterface, QueryRunner } from 'typeorm'

export class MeasuresOfBulks1795722420000 implements MigrationInterface {
  readonly name = 'MeasuresOfBulks1795722420000'

  /** One request that decides many cases of a person means one measure against that person. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure
        -- the request whose decisions bear the measure; case_id and decision_id are those of one of them that stands
        add column bulk_id uuid,
        add constraint measure_bulk_check check (bulk_id is null or num_nulls(user_id, case_id, decision_id) = 0);
      create unique index measure_bulk_id_key on measure (site_id, bulk_id, user_id) where bulk_id is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index measure_bulk_id_key;
      alter table measure drop constraint measure_bulk_check, drop column bulk_id;
    `)
  }
}
