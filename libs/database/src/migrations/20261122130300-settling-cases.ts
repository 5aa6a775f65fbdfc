import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SettlingCases1795351380000 implements MigrationInterface {
  readonly name = 'SettlingCases1795351380000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Decided cases wait for months until every window is over.
      create index moderation_case_settling_idx on moderation_case (decided_at) where state in ('decided', 'upheld', 'overturned');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index moderation_case_settling_idx')
  }
}
