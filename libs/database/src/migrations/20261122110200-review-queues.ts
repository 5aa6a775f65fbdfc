import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ReviewQueues1795344120000 implements MigrationInterface {
  readonly name = 'ReviewQueues1795344120000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_queue (
        site_id text not null,
        id uuid not null,
        name text not null,
        is_default boolean not null default false,
        is_senior boolean not null default false,
        skills text[] not null default '{}',
        languages text[] not null default '{}',
        -- seconds until a case is due, by tier 0 to 3
        due_sec_by_tier integer[] not null default '{86400,14400,7200,1800}',
        created_at timestamptz not null default clock_timestamp(),
        constraint review_queue_pkey primary key (site_id, id),
        constraint review_queue_site_id_name_key unique (site_id, name),
        constraint review_queue_site_fkey foreign key (site_id) references site (id),
        constraint review_queue_due_check check (array_length(due_sec_by_tier, 1) = 4 and 0 < all (due_sec_by_tier))
      );
      create unique index review_queue_default_key on review_queue (site_id) where is_default;

      create table routing_rule (
        site_id text not null,
        id uuid not null,
        ordinal integer not null,
        name text not null,
        predicate jsonb not null,
        queue_id uuid not null,
        tier smallint,
        enabled boolean not null default true,
        created_at timestamptz not null default clock_timestamp(),
        constraint routing_rule_pkey primary key (site_id, id),
        constraint routing_rule_site_id_ordinal_key unique (site_id, ordinal) deferrable initially deferred,
        constraint routing_rule_queue_fkey foreign key (site_id, queue_id) references review_queue (site_id, id),
        constraint routing_rule_tier_check check (tier between 0 and 3)
      );

      create table reviewer (
        site_id text not null,
        user_id uuid not null,
        languages text[] not null default '{}',
        skills text[] not null default '{}',
        -- most cases held at one time
        capacity integer not null default 5,
        constraint reviewer_pkey primary key (site_id, user_id),
        constraint reviewer_staff_fkey foreign key (site_id, user_id) references staff_member (site_id, user_id) on delete cascade,
        constraint reviewer_capacity_check check (capacity between 1 and 100)
      );

      create table review_queue_member (
        site_id text not null,
        queue_id uuid not null,
        user_id uuid not null,
        constraint review_queue_member_pkey primary key (site_id, user_id, queue_id),
        constraint review_queue_member_queue_fkey foreign key (site_id, queue_id) references review_queue (site_id, id) on delete cascade,
        constraint review_queue_member_reviewer_fkey foreign key (site_id, user_id) references reviewer (site_id, user_id) on delete cascade
      );

      create table reporter_stat (
        site_id text not null,
        user_id uuid not null,
        agreed integer not null default 0,
        disagreed integer not null default 0,
        weight real not null default 1,
        constraint reporter_stat_pkey primary key (site_id, user_id),
        constraint reporter_stat_user_fkey foreign key (site_id, user_id) references site_user (site_id, id),
        constraint reporter_stat_weight_check check (weight between 0.25 and 1.75),
        constraint reporter_stat_counts_check check (agreed >= 0 and disagreed >= 0)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reporter_stat, review_queue_member, reviewer, routing_rule, review_queue;
    `)
  }
}
