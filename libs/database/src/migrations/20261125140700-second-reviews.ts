import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SecondReviews1795615620000 implements MigrationInterface {
  readonly name = 'SecondReviews1795615620000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Share of the queue's decisions that somebody else makes again; null follows the site's setting.
      alter table review_queue add column second_review_share real,
        add constraint review_queue_second_review_share_check check (second_review_share between 0 and 1);

      -- A decision made again by somebody who has not seen the first. It changes nothing for readers.
      create table second_review (
        site_id text not null,
        id uuid not null,
        decision_id uuid not null,
        case_id uuid not null,
        comment_id uuid not null,
        queue_id uuid not null,
        author_id uuid not null,
        -- what the first decision judged; the text is null once erased
        content_snapshot text,
        content_version integer not null,
        covers_report_seq integer not null,
        categories text[] not null,
        -- of the first decision, copied by the database
        first_decider_id uuid not null,
        first_outcome text not null,
        state text not null default 'waiting',
        lease_holder_id uuid,
        lease_token uuid,
        lease_expires_at timestamptz,
        skipped_by uuid[] not null default '{}',
        reviewer_id uuid,
        outcome text,
        ground text,
        policy_code text,
        policy_version integer,
        explanation text,
        decided_at timestamptz,
        -- what a lead made of a disagreement
        resolution text,
        resolved_by uuid,
        resolved_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        constraint second_review_pkey primary key (site_id, id),
        constraint second_review_decision_id_key unique (site_id, decision_id),
        constraint second_review_decision_fkey foreign key (site_id, decision_id) references decision (site_id, id),
        constraint second_review_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint second_review_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint second_review_queue_fkey foreign key (site_id, queue_id) references review_queue (site_id, id),
        constraint second_review_holder_fkey foreign key (site_id, lease_holder_id) references site_user (site_id, id),
        constraint second_review_reviewer_fkey foreign key (site_id, reviewer_id) references site_user (site_id, id),
        constraint second_review_resolver_fkey foreign key (site_id, resolved_by) references site_user (site_id, id),
        constraint second_review_state_check check (state in ('waiting', 'claimed', 'agreed', 'disagreed', 'void')),
        constraint second_review_lease_check check (
          (state = 'claimed') = (lease_token is not null) and num_nulls(lease_holder_id, lease_token, lease_expires_at) in (0, 3)),
        constraint second_review_other_check check (lease_holder_id <> first_decider_id and reviewer_id <> first_decider_id),
        constraint second_review_outcome_check check (outcome in ('dismiss', 'hide', 'remove')),
        constraint second_review_ground_check check (ground in ('terms', 'illegal')),
        constraint second_review_explanation_check check (octet_length(explanation) <= 20000),
        constraint second_review_decided_check check (num_nulls(reviewer_id, outcome, ground, policy_code, policy_version, decided_at)
          = case when state in ('agreed', 'disagreed') then 0 else 6 end),
        constraint second_review_verdict_check check (state not in ('agreed', 'disagreed') or (state = 'agreed') = (outcome = first_outcome)),
        constraint second_review_resolution_check check (
          num_nulls(resolution, resolved_by, resolved_at) in (0, 3)
          and (resolution is null or (state = 'disagreed' and resolution in ('first-stands', 'taken-back')))),
        -- of two who differ neither says who is right
        constraint second_review_resolver_check check (
          resolution <> 'first-stands' or (resolved_by <> first_decider_id and resolved_by <> reviewer_id))
      );
      create index second_review_open_idx on second_review (site_id, queue_id, id) where state in ('waiting', 'claimed');
      create unique index second_review_holder_key on second_review (site_id, lease_holder_id) where state = 'claimed';
      create index second_review_state_idx on second_review (site_id, state, id);
      create index second_review_decided_at_idx on second_review (site_id, decided_at) where decided_at is not null;
      create index second_review_author_idx on second_review (site_id, author_id);

      create function second_review_impartial() returns trigger language plpgsql as $fn$
      declare person uuid;
      begin
        if tg_op = 'INSERT' then
          select d.decided_by, d.outcome into new.first_decider_id, new.first_outcome
          from decision d where d.site_id = new.site_id and d.id = new.decision_id;
        elsif (new.decision_id, new.case_id, new.comment_id, new.author_id, new.first_decider_id, new.first_outcome)
            is distinct from (old.decision_id, old.case_id, old.comment_id, old.author_id, old.first_decider_id, old.first_outcome)
          or (old.outcome is not null and (new.reviewer_id, new.outcome, new.ground, new.policy_code, new.policy_version)
            is distinct from (old.reviewer_id, old.outcome, old.ground, old.policy_code, old.policy_version)) then
          raise exception 'an opinion is never changed' using errcode = 'check_violation', constraint = 'second_review_unchanged_check';
        end if;
        person := case when tg_op = 'INSERT' then coalesce(new.reviewer_id, new.lease_holder_id)
          when new.reviewer_id is distinct from old.reviewer_id then new.reviewer_id
          when new.lease_holder_id is distinct from old.lease_holder_id then new.lease_holder_id end;
        if person is not null and (person = new.author_id
            or exists (select from report r where r.site_id = new.site_id and r.comment_id = new.comment_id and r.reporter_id = person)
            or exists (select from decision d where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by = person)) then
          raise exception 'a second opinion is somebody else''s' using errcode = 'check_violation', constraint = 'second_review_impartial_check';
        end if;
        return new;
      end $fn$;
      create trigger second_review_impartial before insert or update on second_review
        for each row execute function second_review_impartial();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table second_review;
      drop function second_review_impartial();
      alter table review_queue drop column second_review_share;
    `)
  }
}
