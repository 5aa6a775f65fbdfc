import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Parked rows are counted at every scrape of the metrics, beside a week of rows that were sent. */
export class ParkedOutbox1795354860000 implements MigrationInterface {
  readonly name = 'ParkedOutbox1795354860000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index outbox_parked_idx on outbox (failed_at) where failed_at is not null')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index outbox_parked_idx')
  }
}
