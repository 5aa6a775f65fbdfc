import type { MigrationInterface, QueryRunner } from 'typeorm'

export class MeasuresOfPersons1795351260000 implements MigrationInterface {
  readonly name = 'MeasuresOfPersons1795351260000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure
        add column imposed_by uuid,
        add column lifted_by uuid,
        -- the decision that ended a provisional measure; reverting that decision brings the measure back
        add column lifted_by_decision_id uuid,
        add column policy_code text,
        add column policy_version integer,
        add column explanation text,
        add constraint measure_explanation_check check (octet_length(explanation) <= 20000),
        add constraint measure_lifted_check check (lifted_at is not null or (lifted_by is null and lifted_by_decision_id is null)),
        add constraint measure_lifting_decision_fkey foreign key (site_id, lifted_by_decision_id) references decision (site_id, id);
      create index measure_case_idx on measure (site_id, case_id) where case_id is not null;
      create index measure_person_idx on measure (site_id, user_id, id) where user_id is not null;

      -- What the staff note about a reader, for each other.
      create table user_note (
        site_id text not null,
        id uuid not null,
        user_id uuid not null,
        author_id uuid not null,
        body text not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint user_note_pkey primary key (site_id, id),
        constraint user_note_user_fkey foreign key (site_id, user_id) references site_user (site_id, id),
        constraint user_note_author_fkey foreign key (site_id, author_id) references site_user (site_id, id),
        constraint user_note_body_check check (octet_length(body) between 1 and 20000)
      );
      create index user_note_user_idx on user_note (site_id, user_id, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table user_note;
      drop index measure_case_idx, measure_person_idx;
      alter table measure drop constraint measure_explanation_check, drop constraint measure_lifted_check,
        drop constraint measure_lifting_decision_fkey,
        drop column imposed_by, drop column lifted_by, drop column lifted_by_decision_id, drop column policy_code,
        drop column policy_version, drop column explanation;
    `)
  }
}
