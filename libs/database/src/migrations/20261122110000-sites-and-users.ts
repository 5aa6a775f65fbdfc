import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SitesAndUsers1795344000000 implements MigrationInterface {
  readonly name = 'SitesAndUsers1795344000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- UUIDv7 (RFC 9562), for rows that a statement makes by the set; Postgres has its own from version 18 on only.
      create function new_id() returns uuid language sql volatile parallel safe as $fn$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
      $fn$;

      create table site (
        id text not null,
        name text not null,
        default_locale text not null,
        settings jsonb not null default '{}',
        settings_version integer not null default 1,
        rule_set_version integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        constraint site_pkey primary key (id),
        constraint site_id_check check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        constraint site_settings_check check (jsonb_typeof(settings) = 'object')
      );

      create table site_key (
        site_id text not null,
        id uuid not null,
        kid text,
        algorithm text not null,
        secret text,
        public_key jsonb,
        jwks_url text,
        created_at timestamptz not null default clock_timestamp(),
        revoked_at timestamptz,
        constraint site_key_pkey primary key (site_id, id),
        constraint site_key_site_fkey foreign key (site_id) references site (id),
        constraint site_key_algorithm_check check (algorithm in ('HS256', 'RS256', 'ES256', 'EdDSA')),
        constraint site_key_material_check check (num_nonnulls(secret, public_key, jwks_url) = 1 and (algorithm = 'HS256') = (secret is not null)),
        constraint site_key_secret_check check (octet_length(secret) >= 32)
      );
      create unique index site_key_site_id_kid_key on site_key (site_id, kid) where kid is not null and revoked_at is null;

      create table site_user (
        site_id text not null,
        id uuid not null,
        subject text not null,
        name text not null,
        picture text,
        locale text,
        created_at timestamptz not null default clock_timestamp(),
        erased_at timestamptz,
        constraint site_user_pkey primary key (site_id, id),
        constraint site_user_site_id_subject_key unique (site_id, subject),
        constraint site_user_site_fkey foreign key (site_id) references site (id),
        constraint site_user_subject_check check (octet_length(subject) between 1 and 255),
        constraint site_user_name_check check (char_length(name) <= 240)
      );

      create table staff_member (
        site_id text not null,
        user_id uuid not null,
        role text not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint staff_member_pkey primary key (site_id, user_id),
        constraint staff_member_user_fkey foreign key (site_id, user_id) references site_user (site_id, id),
        constraint staff_member_role_check check (role in ('moderator', 'lead', 'admin'))
      );

      create table reader_block (
        site_id text not null,
        blocker_id uuid not null,
        blocked_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint reader_block_pkey primary key (site_id, blocker_id, blocked_id),
        constraint reader_block_blocker_fkey foreign key (site_id, blocker_id) references site_user (site_id, id),
        constraint reader_block_blocked_fkey foreign key (site_id, blocked_id) references site_user (site_id, id),
        constraint reader_block_self_check check (blocker_id <> blocked_id)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reader_block, staff_member, site_user, site_key, site;
      drop function new_id();
    `)
  }
}
