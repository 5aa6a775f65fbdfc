import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CaseOrder1795697280000 implements MigrationInterface {
  readonly name = 'CaseOrder1795697280000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever sees every queue is shown all that is undecided in one order, without sorting it first.
      create index moderation_case_order_idx on moderation_case (site_id, (-tier), due_at, (-score), id)
        where state in ('open', 'queued', 'claimed', 'held');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index moderation_case_order_idx')
  }
}
