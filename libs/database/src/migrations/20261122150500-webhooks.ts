import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Webhooks1795359900000 implements MigrationInterface {
  readonly name = 'Webhooks1795359900000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook (
        site_id text not null,
        id uuid not null,
        url text not null,
        -- signs deliveries; shown once
        secret text not null,
        events text[] not null,
        enabled boolean not null default true,
        created_by uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        delivered_at timestamptz,
        failed_at timestamptz,
        failure text,
        constraint webhook_pkey primary key (site_id, id),
        constraint webhook_site_fkey foreign key (site_id) references site (id),
        constraint webhook_url_check check (url like 'https://%' and octet_length(url) <= 8000),
        constraint webhook_secret_check check (octet_length(secret) >= 32),
        constraint webhook_events_check check (cardinality(events) between 1 and 50)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table webhook')
  }
}
