import type { MigrationInterface, QueryRunner } from 'typeorm'

export class DecisionsAndMeasures1795344240000 implements MigrationInterface {
  readonly name = 'DecisionsAndMeasures1795344240000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        site_id text not null,
        id uuid not null,
        case_id uuid not null,
        -- version of the case that this decision made
        seq integer not null,
        kind text not null default 'first',
        outcome text not null,
        ground text not null,
        policy_code text not null,
        legal_reference text,
        explanation text,
        source text not null default 'report',
        automated_detection boolean not null default false,
        automated_decision boolean not null default false,
        decided_by uuid,
        covers_report_seq integer not null,
        content_version integer not null,
        lease_token uuid,
        supersedes uuid,
        effective boolean not null default true,
        undo_until timestamptz,
        reverted_at timestamptz,
        reverted_by uuid,
        created_at timestamptz not null default clock_timestamp(),
        constraint decision_pkey primary key (site_id, id),
        constraint decision_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint decision_case_id_seq_key unique (site_id, case_id, seq),
        constraint decision_supersedes_fkey foreign key (site_id, supersedes) references decision (site_id, id),
        constraint decision_kind_check check (kind in ('first', 'revert', 'appeal', 'auto')),
        constraint decision_outcome_check check (outcome in ('dismiss', 'hide', 'remove')),
        constraint decision_ground_check check (ground in ('terms', 'illegal')),
        constraint decision_decider_check check (kind = 'auto' or decided_by is not null),
        constraint decision_reverted_check check (effective or reverted_at is not null or kind <> 'revert'),
        constraint decision_explanation_check check (octet_length(explanation) <= 20000)
      );
      create unique index decision_effective_key on decision (site_id, case_id) where effective;
      create index decision_decider_idx on decision (site_id, decided_by, id);

      create table measure (
        site_id text not null,
        id uuid not null,
        kind text not null,
        comment_id uuid,
        user_id uuid,
        case_id uuid,
        decision_id uuid,
        starts_at timestamptz not null default clock_timestamp(),
        ends_at timestamptz,
        lifted_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        constraint measure_pkey primary key (site_id, id),
        constraint measure_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint measure_user_fkey foreign key (site_id, user_id) references site_user (site_id, id),
        constraint measure_decision_fkey foreign key (site_id, decision_id) references decision (site_id, id),
        constraint measure_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint measure_kind_check check (kind in ('auto_hide', 'hide', 'remove', 'warn', 'mute', 'premoderate', 'suspend', 'ban', 'temporary')),
        constraint measure_subject_check check ((kind in ('auto_hide', 'hide', 'remove', 'temporary')) = (comment_id is not null) and num_nonnulls(comment_id, user_id) = 1),
        constraint measure_temporary_check check (kind <> 'temporary' or (ends_at is not null and ends_at <= starts_at + interval '30 days')),
        constraint measure_ends_check check (ends_at > starts_at)
      );
      create index measure_comment_idx on measure (site_id, comment_id) where comment_id is not null;
      create index measure_user_idx on measure (site_id, user_id) where user_id is not null and lifted_at is null;
      create index measure_decision_idx on measure (site_id, decision_id) where decision_id is not null;

      create table notice (
        site_id text not null,
        id uuid not null,
        kind text not null,
        recipient_id uuid not null,
        -- the report or decision that this notice answers
        reference_id uuid not null,
        case_id uuid,
        comment_id uuid,
        decision_id uuid,
        data jsonb not null default '{}',
        created_at timestamptz not null default clock_timestamp(),
        sent_at timestamptz,
        read_at timestamptz,
        constraint notice_pkey primary key (site_id, id),
        constraint notice_reference_key unique (site_id, reference_id, recipient_id, kind),
        constraint notice_recipient_fkey foreign key (site_id, recipient_id) references site_user (site_id, id),
        constraint notice_kind_check check (kind in ('receipt', 'outcome', 'statement-of-reasons', 'appeal-receipt', 'appeal-outcome', 'correction', 'temporary-measure', 'sanction'))
      );
      create index notice_recipient_idx on notice (site_id, recipient_id, id);
      create index notice_unsent_idx on notice (created_at) where sent_at is null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table notice, measure, decision;
    `)
  }
}
