import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ApplicationRole1795344360000 implements MigrationInterface {
  readonly name = 'ApplicationRole1795344360000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $do$
      begin
        create role moderato_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $do$;
      do $do$
      begin
        execute format('grant moderato_app to %I', current_user);
      exception when invalid_grant_operation or insufficient_privilege then null;
      end $do$;
      grant usage on schema public to moderato_app;
      grant select, insert, update, delete on all tables in schema public to moderato_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to moderato_app;
      -- What happened stays as it was written: the application can add to the audit, and nothing else.
      revoke update, delete, truncate on case_event from moderato_app;
      revoke insert, update, delete on schema_migration from moderato_app;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter default privileges in schema public revoke select, insert, update, delete on tables from moderato_app;
      revoke all on all tables in schema public from moderato_app;
      revoke all on schema public from moderato_app;
    `)
  }
}
