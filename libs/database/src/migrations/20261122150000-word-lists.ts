import type { MigrationInterface, QueryRunner } from 'typeorm'

export class WordLists1795359600000 implements MigrationInterface {
  readonly name = 'WordLists1795359600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table word_list (
        site_id text not null,
        id uuid not null,
        name text not null,
        locale text not null,
        action text not null,
        enabled boolean not null default true,
        entries jsonb not null,
        patterns jsonb not null default '[]',
        version integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        constraint word_list_pkey primary key (site_id, id),
        constraint word_list_site_id_name_key unique (site_id, name),
        constraint word_list_site_fkey foreign key (site_id) references site (id),
        constraint word_list_action_check check (action in ('hold', 'refuse')),
        constraint word_list_entries_check check (jsonb_typeof(entries) = 'array' and jsonb_typeof(patterns) = 'array')
      );
      -- The version of the text that waits for a reviewer: the comment is pending until a decision covers that version.
      alter table comment add column held_version integer, add column repeat_key text;
      alter table comment drop column awaits_review;
      alter table comment add constraint comment_held_version_check check (held_version between 1 and body_version);
      grant select, insert, update, delete on word_list to moderato_app;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment drop constraint comment_held_version_check;
      alter table comment drop column held_version, drop column repeat_key;
      alter table comment add column awaits_review boolean not null default false;
      drop table word_list;
    `)
  }
}
