import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ThreadsAndComments1795344060000 implements MigrationInterface {
  readonly name = 'ThreadsAndComments1795344060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        site_id text not null,
        id uuid not null,
        key text not null,
        url text,
        title text,
        edition text not null,
        section text,
        state text not null default 'open',
        version bigint not null default 0,
        comment_count integer not null default 0,
        last_comment_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        constraint thread_pkey primary key (site_id, id),
        constraint thread_site_id_key_key unique (site_id, key),
        constraint thread_site_fkey foreign key (site_id) references site (id),
        constraint thread_key_check check (char_length(key) between 1 and 200),
        constraint thread_state_check check (state in ('open', 'closed')),
        constraint thread_comment_count_check check (comment_count >= 0)
      ) with (fillfactor = 70);
      create index thread_site_id_last_comment_at_idx on thread (site_id, last_comment_at);

      create table comment (
        site_id text not null,
        id uuid not null,
        thread_id uuid not null,
        parent_id uuid,
        author_id uuid not null,
        body text not null,
        body_version integer not null default 1,
        status text not null default 'published',
      -- waits for a reviewer before anybody else sees it
      awaits_review boolean not null default false,
        up_count integer not null default 0,
        down_count integer not null default 0,
        net_votes integer not null generated always as (up_count - down_count) stored,
        reply_count integer not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        edited_at timestamptz,
        deleted_at timestamptz,
        constraint comment_pkey primary key (site_id, id),
        constraint comment_thread_fkey foreign key (site_id, thread_id) references thread (site_id, id),
        constraint comment_author_fkey foreign key (site_id, author_id) references site_user (site_id, id),
        constraint comment_parent_fkey foreign key (site_id, parent_id) references comment (site_id, id),
        constraint comment_status_check check (status in ('published', 'pending', 'hidden', 'removed', 'deleted')),
        constraint comment_deleted_check check ((status = 'deleted') = (deleted_at is not null) and (status <> 'deleted' or body = '')),
        constraint comment_body_check check (octet_length(body) <= 100000),
        constraint comment_counts_check check (up_count >= 0 and down_count >= 0 and reply_count >= 0)
      ) with (fillfactor = 85);
      -- Lists read from these and nothing else; a page is a range of one of them.
      create index comment_roots_idx on comment (site_id, thread_id, id) where parent_id is null and status <> 'pending';
      create index comment_best_idx on comment (site_id, thread_id, net_votes, id) where parent_id is null and status <> 'pending';
      create index comment_replies_idx on comment (site_id, parent_id, id) where parent_id is not null and status <> 'pending';
      create index comment_author_idx on comment (site_id, author_id, id);
      create index comment_thread_author_idx on comment (site_id, thread_id, author_id);

      create table vote (
        site_id text not null,
        comment_id uuid not null,
        voter_id uuid not null,
        value smallint not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint vote_pkey primary key (site_id, comment_id, voter_id),
        constraint vote_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint vote_voter_fkey foreign key (site_id, voter_id) references site_user (site_id, id),
        constraint vote_value_check check (value in (1, -1))
      );
      create index vote_voter_idx on vote (site_id, voter_id, created_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table vote, comment, thread;
    `)
  }
}
