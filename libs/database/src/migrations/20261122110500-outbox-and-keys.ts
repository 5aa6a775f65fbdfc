import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OutboxAndKeys1795344300000 implements MigrationInterface {
  readonly name = 'OutboxAndKeys1795344300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        site_id text not null,
        id uuid not null,
        type text not null,
        payload jsonb not null,
        dedup_key text not null,
        created_at timestamptz not null default clock_timestamp(),
        locked_until timestamptz,
        attempts integer not null default 0,
        published_at timestamptz,
        failed_at timestamptz,
        last_error_code text,
        constraint outbox_pkey primary key (site_id, id),
        constraint outbox_site_id_dedup_key_key unique (site_id, dedup_key)
      ) with (fillfactor = 70);
      create index outbox_unpublished_idx on outbox (created_at) where published_at is null and failed_at is null;
      create index outbox_published_idx on outbox (published_at) where published_at is not null;

      create table idempotency_key (
        site_id text not null,
        user_id uuid not null,
        key text not null,
        fingerprint bytea not null,
        resource_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint idempotency_key_pkey primary key (site_id, user_id, key),
        constraint idempotency_key_key_check check (octet_length(key) between 1 and 200)
      );
      create index idempotency_key_created_at_idx on idempotency_key (created_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_key, outbox;
    `)
  }
}
