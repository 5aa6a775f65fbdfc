import type { MigrationInterface, QueryRunner } from 'typeorm'

export class BulkCases1795720200000 implements MigrationInterface {
  readonly name = 'BulkCases1795720200000'

  /** What a request meant outlives the process that answers it, so that the same request, sent again, does the rest. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The cases that one request means to decide, and what became of each; neither decision nor code: still to be done.
      create table bulk_case (
        site_id text not null,
        bulk_id uuid not null,
        case_id uuid not null,
        -- reports that the request had seen
        report_count integer not null,
        decision_id uuid,
        skip_code text,
        constraint bulk_case_pkey primary key (site_id, bulk_id, case_id),
        constraint bulk_case_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        -- written before the decision itself: whoever writes it is the one who decides
        constraint bulk_case_decision_fkey foreign key (site_id, decision_id) references decision (site_id, id)
          deferrable initially deferred,
        constraint bulk_case_end_check check (num_nonnulls(decision_id, skip_code) <= 1)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_case;')
  }
}
