import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Policies1795351200000 implements MigrationInterface {
  readonly name = 'Policies1795351200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What decisions may cite. A change adds a version and retires the one before, so that a decision can always name the
      -- words it applied.
      create table policy (
        site_id text not null,
        id uuid not null,
        code text not null,
        version integer not null,
        ground text not null,
        legal_reference text,
        -- by language: {"ko": {"name": "…", "text": "…"}}
        texts jsonb not null default '{}',
        created_by uuid,
        created_at timestamptz not null default clock_timestamp(),
        retired_at timestamptz,
        constraint policy_pkey primary key (site_id, id),
        constraint policy_site_id_code_version_key unique (site_id, code, version),
        constraint policy_site_fkey foreign key (site_id) references site (id),
        constraint policy_code_check check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
        constraint policy_ground_check check (ground in ('terms', 'illegal')),
        constraint policy_version_check check (version >= 1),
        constraint policy_texts_check check (jsonb_typeof(texts) = 'object' and octet_length(texts::text) <= 100000)
      );
      create unique index policy_current_key on policy (site_id, code) where retired_at is null;

      alter table decision
        -- 0: the site had no catalogue of its own
        add column policy_version integer not null default 0,
        -- decisions made by one request
        add column bulk_id uuid;
      create index decision_bulk_idx on decision (site_id, bulk_id) where bulk_id is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index decision_bulk_idx;
      alter table decision drop column bulk_id, drop column policy_version;
      drop table policy;
    `)
  }
}
