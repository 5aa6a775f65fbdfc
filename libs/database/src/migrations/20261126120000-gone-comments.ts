import type { MigrationInterface, QueryRunner } from 'typeorm'

export class GoneComments1795694400000 implements MigrationInterface {
  readonly name = 'GoneComments1795694400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Sites may tell how many comments of an article are gone; counted from the few entries of this index alone.
      create index comment_gone_idx on comment (site_id, thread_id, status) where status in ('deleted', 'removed');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index comment_gone_idx')
  }
}
