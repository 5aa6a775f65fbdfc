import type { MigrationInterface, QueryRunner } from 'typeorm'

export class RoutingRules1795347780000 implements MigrationInterface {
  readonly name = 'RoutingRules1795347780000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Queues that are given up stay for the history of their cases.
      alter table review_queue
        add column archived_at timestamptz,
        add constraint review_queue_archived_check check (archived_at is null or not is_default),
        drop constraint review_queue_site_id_name_key;
      create unique index review_queue_name_key on review_queue (site_id, name) where archived_at is null;

      -- Waiting cases that an older set of rules routed are routed again.
      alter table site add column reroute_version integer not null default 0;
      create index moderation_case_rule_set_idx on moderation_case (site_id, rule_set_version) where state in ('queued', 'held');

      -- When the reviewer works; null: always.
      alter table reviewer add column working_hours jsonb;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reviewer drop column working_hours;
      drop index moderation_case_rule_set_idx;
      alter table site drop column reroute_version;
      drop index review_queue_name_key;
      alter table review_queue drop column archived_at;
      alter table review_queue add constraint review_queue_site_id_name_key unique (site_id, name);
    `)
  }
}
