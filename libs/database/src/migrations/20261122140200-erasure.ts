import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Erasure1795354920000 implements MigrationInterface {
  readonly name = 'Erasure1795354920000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table site_user
        add constraint site_user_erased_check check (erased_at is null or (name = '' and picture is null and locale is null));
      create index site_user_erased_at_idx on site_user (erased_at) where erased_at is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index site_user_erased_at_idx;
      alter table site_user drop constraint site_user_erased_check;
    `)
  }
}
