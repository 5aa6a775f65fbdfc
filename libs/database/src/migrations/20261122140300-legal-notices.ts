import type { MigrationInterface, QueryRunner } from 'typeorm'

export class LegalNotices1795354980000 implements MigrationInterface {
  readonly name = 'LegalNotices1795354980000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A claim that a comment infringes a right, or an order of an authority. What people wrote can be erased.
      create table legal_notice (
        site_id text not null,
        id uuid not null,
        source text not null,
        case_id uuid not null,
        comment_id uuid not null,
        content_version integer not null,
        -- the reader who claims, or the lead who entered an order; null for somebody without an account
        filed_by uuid,
        -- of the claimant, or of the authority
        name text,
        contact text,
        proxy text,
        infringed_right text not null,
        wish text not null,
        explanation text,
        evidence text,
        reference text,
        good_faith boolean not null,
        due_at timestamptz,
        -- opens the page that tells the claimant how things stand
        access_code text,
        created_at timestamptz not null default clock_timestamp(),
        erased_at timestamptz,
        constraint legal_notice_pkey primary key (site_id, id),
        constraint legal_notice_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id),
        constraint legal_notice_comment_fkey foreign key (site_id, comment_id) references comment (site_id, id),
        constraint legal_notice_filed_by_fkey foreign key (site_id, filed_by) references site_user (site_id, id),
        constraint legal_notice_source_check check (source in ('claimant', 'agency')),
        constraint legal_notice_right_check check (infringed_right in ('privacy', 'honour', 'portrait', 'copyright', 'other', 'public-order')),
        constraint legal_notice_wish_check check (wish in ('delete', 'rebuttal')),
        constraint legal_notice_good_faith_check check (good_faith),
        constraint legal_notice_agency_check check (source <> 'agency' or (filed_by is not null and due_at is not null)),
        constraint legal_notice_complete_check check (erased_at is not null or num_nulls(name, explanation) = 0),
        constraint legal_notice_erased_check check (erased_at is null or num_nonnulls(name, contact, proxy, explanation, evidence, access_code) = 0)
      );
      create index legal_notice_case_idx on legal_notice (site_id, case_id);
      create index legal_notice_filed_by_idx on legal_notice (site_id, filed_by) where filed_by is not null;

      -- What a claimant was told, who may have no account: read on the page that the access code opens.
      create table claimant_notice (
        site_id text not null,
        id uuid not null,
        legal_notice_id uuid not null,
        kind text not null,
        -- the legal notice, measure or decision it tells of
        reference_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint claimant_notice_pkey primary key (site_id, id),
        constraint claimant_notice_reference_key unique (site_id, legal_notice_id, kind, reference_id),
        constraint claimant_notice_legal_notice_fkey foreign key (site_id, legal_notice_id) references legal_notice (site_id, id),
        constraint claimant_notice_kind_check check (kind in ('receipt', 'temporary-measure', 'outcome'))
      );

      create table measure_objection (
        site_id text not null,
        measure_id uuid not null,
        author_id uuid not null,
        -- null once erased
        text text,
        created_at timestamptz not null default clock_timestamp(),
        constraint measure_objection_pkey primary key (site_id, measure_id),
        constraint measure_objection_measure_fkey foreign key (site_id, measure_id) references measure (site_id, id),
        constraint measure_objection_author_fkey foreign key (site_id, author_id) references site_user (site_id, id),
        constraint measure_objection_text_check check (octet_length(text) <= 20000)
      );

      -- No claim is closed without its claimant being told, whoever decides and however.
      create function decision_tells_claimants() returns trigger language plpgsql as $fn$
      begin
        insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
        select n.site_id, new_id(), n.id, 'outcome', new.id from legal_notice n
        where n.site_id = new.site_id and n.case_id = new.case_id
        on conflict on constraint claimant_notice_reference_key do nothing;
        return null;
      end $fn$;
      create trigger decision_tells_claimants after insert on decision for each row execute function decision_tells_claimants();

      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in ('receipt', 'outcome',
        'statement-of-reasons', 'appeal-receipt', 'appeal-outcome', 'correction', 'temporary-measure', 'sanction', 'legal-notice'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in ('receipt', 'outcome',
        'statement-of-reasons', 'appeal-receipt', 'appeal-outcome', 'correction', 'temporary-measure', 'sanction'));
      drop trigger decision_tells_claimants on decision;
      drop function decision_tells_claimants();
      drop table measure_objection, claimant_notice, legal_notice;
    `)
  }
}
