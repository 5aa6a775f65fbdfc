import type { MigrationInterface, QueryRunner } from 'typeorm'

export class EditVersions1795692660000 implements MigrationInterface {
  readonly name = 'EditVersions1795692660000'

  /** Whoever edits says what they saw, so that two leads cannot write over each other unknowingly. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_member add column version integer not null default 1,
        add constraint staff_member_version_check check (version >= 1);
      alter table webhook add column version integer not null default 1, add constraint webhook_version_check check (version >= 1);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_member drop column version;
      alter table webhook drop column version;
    `)
  }
}
