import type { MigrationInterface, QueryRunner } from 'typeorm'

export class DeadlineIndexes1795347720000 implements MigrationInterface {
  readonly name = 'DeadlineIndexes1795347720000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index moderation_case_due_idx;
      -- Each queue has its own time of reminding, so the deadlines ahead are read queue by queue.
      create index moderation_case_remind_idx on moderation_case (site_id, queue_id, due_at)
        where state in ('queued', 'claimed', 'held') and reminded_due_at is distinct from due_at;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index moderation_case_remind_idx;
      create index moderation_case_due_idx on moderation_case (due_at) where state in ('queued', 'claimed', 'held');
    `)
  }
}
