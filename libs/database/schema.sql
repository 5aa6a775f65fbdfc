-- The schema after all migrations, read from the catalog of a freshly migrated database by `npm run generate`.
-- For reading and reviewing; databases are made by the migrations.

set check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.appeal_know_deciders()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.measure_id is not null then
          new.earlier_decider_ids := array(select m.imposed_by from measure m
            where m.site_id = new.site_id and m.id = new.measure_id and m.imposed_by is not null);
          return new;
        end if;
        new.earlier_decider_ids := array(
          select distinct d.decided_by from decision d
          where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by is not null
            and not coalesce(d.id = new.superseding_id and d.kind = 'appeal' and d.supersedes = new.decision_id, false) order by d.decided_by);
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.appeal_of_own_sanction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if not exists (select from measure m where m.site_id = new.site_id and m.id = new.measure_id
            and m.user_id = new.appellant_id and m.case_id is null) then
          raise exception 'a sanction without a case is appealed by whoever bears it' using errcode = 'check_violation', constraint = 'appeal_own_sanction_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.ask_for_alarm()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        remind_at constant timestamptz := case when new.reminded_due_at is distinct from new.due_at then new.due_at
          - make_interval(secs => (select q.remind_sec from review_queue q where q.site_id = new.site_id and q.id = new.queue_id)) end;
        alarm_at constant timestamptz := least(
          case when new.due_at > clock_timestamp() then remind_at end,
          case when new.level < 3 then coalesce(new.escalates_at, new.due_at) end,
          case when new.state = 'held' then new.hold_until end);
      begin
        if alarm_at is null then return null; end if;
        -- A moment that was asked for before and is over: its job came when there was nothing to do.
        insert into outbox as o (site_id, id, type, payload, dedup_key, run_at)
        values (new.site_id, new_id(), 'wake-case', jsonb_build_object('siteId', new.site_id, 'caseId', new.id),
          'wake-case:' || new.id || ':' || floor(extract(epoch from alarm_at) * 1000), alarm_at)
        on conflict (site_id, dedup_key) do update set id = excluded.id, created_at = clock_timestamp(), published_at = null,
          locked_until = null, attempts = 0
          where o.published_at is not null and o.run_at <= clock_timestamp();
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.audit_event_hash()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        new.hash := sha256(audit_event_canonical(new));
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.audit_seal_link()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        new.prev_hash := null;
        if new.seq > 1 then
          select hash into new.prev_hash from audit_seal where site_id = new.site_id and seq = new.seq - 1;
          if not found then
            raise exception 'seal % has no predecessor', new.seq using errcode = 'check_violation', constraint = 'audit_seal_gap_check';
          end if;
        end if;
        new.hash := sha256(audit_seal_canonical(new));
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.case_event_seal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.seq > 1 then
          select hash into new.prev_hash from case_event where site_id = new.site_id and case_id = new.case_id and seq = new.seq - 1;
          if not found then
            raise exception 'case event % has no predecessor', new.seq using errcode = 'check_violation', constraint = 'case_event_gap_check';
          end if;
        else
          new.prev_hash := null;
        end if;
        new.hash := sha256(case_event_canonical(new));
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.case_event_tells_leads()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into notice (site_id, id, kind, recipient_id, reference_id, sent_at)
        select s.site_id, new_id(), 'overdue', s.user_id,
          md5('overdue ' || new.site_id || ' ' || floor(extract(epoch from new.at) / 3600))::uuid, clock_timestamp()
        from staff_member s where s.site_id = new.site_id and s.role in ('lead', 'admin') order by s.user_id
        on conflict on constraint notice_reference_key do nothing;
        insert into outbox (site_id, id, type, payload, dedup_key)
        select w.site_id, new_id(), 'deliver-webhook', jsonb_build_object('siteId', w.site_id, 'webhookId', w.id, 'event', 'case.overdue',
            'ids', jsonb_build_object('caseId', new.case_id), 'at', new.at),
          'deliver-webhook:' || w.id || ':case.overdue:' || new.case_id || ':' || new.seq
        from webhook w where w.site_id = new.site_id and w.enabled and 'case.overdue' = any (w.events)
        on conflict (site_id, dedup_key) do nothing;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.case_text_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.content_snapshot is null then
          delete from case_text where site_id = new.site_id and case_id = new.id;
        else
          insert into case_text (site_id, case_id, body, is_live)
          values (new.site_id, new.id, new.content_snapshot, new.state in ('open', 'queued', 'claimed', 'held'))
          on conflict on constraint case_text_pkey do update set body = excluded.body, is_live = excluded.is_live;
        end if;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.decision_by_clock()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from legal_notice n where n.site_id = new.site_id and n.case_id = new.case_id
            and (n.source = 'agency' or n.claimant_kind = 'state-body')) then
          raise exception 'no clock decides what an authority or a state body asks for' using errcode = 'check_violation', constraint = 'decision_auto_claimant_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.decision_corrects_claimants()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
        select n.site_id, new_id(), n.id, 'correction', new.id from legal_notice n
        join claimant_notice t on t.site_id = n.site_id and t.legal_notice_id = n.id and t.kind = 'outcome' and t.reference_id = new.id
        where n.site_id = new.site_id
        on conflict on constraint claimant_notice_reference_key do nothing;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.decision_impartial()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.case_id = new.case_id and d.decided_by = new.decided_by) then
          raise exception 'an appeal is decided by somebody else' using errcode = 'check_violation', constraint = 'decision_impartial_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.decision_tells_claimants()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
        select n.site_id, new_id(), n.id, 'outcome', new.id from legal_notice n
        where n.site_id = new.site_id and n.case_id = new.case_id
        on conflict on constraint claimant_notice_reference_key do nothing;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.measure_never_longer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.starts_at > old.starts_at or new.ends_at > old.ends_at or new.ends_at is null
          or (new.kind, new.comment_id, new.content_version) is distinct from (old.kind, old.comment_id, old.content_version) then
          raise exception 'a provisional measure is never prolonged' using errcode = 'check_violation', constraint = 'measure_never_longer_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.measure_of_restriction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.id = new.decision_id and d.outcome = 'dismiss') then
          raise exception 'nobody is sanctioned for a comment that was cleared' using errcode = 'check_violation', constraint = 'measure_of_restriction_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.moderation_case_impartial()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from decision d where d.site_id = new.site_id and d.case_id = new.id and d.decided_by = new.lease_holder_id)
          or exists (select from report r where r.site_id = new.site_id and r.comment_id = new.comment_id and r.reporter_id = new.lease_holder_id)
          or new.author_id = new.lease_holder_id then
          raise exception 'an appeal is held by somebody else' using errcode = 'check_violation', constraint = 'moderation_case_impartial_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.moderation_case_versioned()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if new.version not in (old.version, old.version + 1)
          or (new.version = old.version and (new.state, new.queue_id, new.level, new.lease_holder_id, new.report_count)
            is distinct from (old.state, old.queue_id, old.level, old.lease_holder_id, old.report_count)) then
          raise exception 'a transition of a case raises its version by one' using errcode = 'check_violation', constraint = 'moderation_case_version_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.new_id()
 RETURNS uuid
 LANGUAGE sql
 PARALLEL SAFE
AS $function$
        select (overlay(
          lpad(to_hex((extract(epoch from clock_timestamp()) * 1000000)::bigint * 512 / 125), 15, '0') placing '7' from 13 for 0)
          || right(gen_random_uuid()::text, 17))::uuid
      $function$;

CREATE OR REPLACE FUNCTION public.outbox_keeps_delivery()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into webhook_delivery (site_id, id, webhook_id, event, ids, occurred_at)
        select w.site_id, coalesce((new.payload ->> 'deliveryId')::uuid, new.id), w.id, new.payload ->> 'event',
          coalesce(new.payload -> 'ids', '{}'), date_trunc('milliseconds', coalesce((new.payload ->> 'at')::timestamptz, clock_timestamp()))
        from webhook w where w.site_id = new.site_id and w.id = (new.payload ->> 'webhookId')::uuid
        for key share of w
        on conflict on constraint webhook_delivery_pkey do nothing;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% rows are never changed', tg_table_name using errcode = 'insufficient_privilege';
      end $function$;

CREATE OR REPLACE FUNCTION public.report_unchanged()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.site_id, new.id, new.comment_id, new.content_version, new.reporter_id, new.category, new.weight, new.created_at)
           is distinct from (old.site_id, old.id, old.comment_id, old.content_version, old.reporter_id, old.category, old.weight, old.created_at)
           or (new.reason is distinct from old.reason and new.reason is not null) then
          raise exception 'a report is never changed' using errcode = 'check_violation', constraint = 'report_unchanged_check';
        end if;
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.second_review_impartial()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      end $function$;

CREATE OR REPLACE FUNCTION public.text_pairs(words text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select coalesce(array_agg(distinct pair.here || pair.after), '{}') from (
          select one.here, lead(one.here) over (order by one.place) as after
          from unnest(string_to_array(lower(words), null)) with ordinality as one (here, place)) pair
        where pair.after is not null
      $function$;

create table address_key (
  site_id text not null,
  month date not null,
  key bytea not null,
  constraint address_key_pkey PRIMARY KEY (site_id, month),
  constraint address_key_key_check CHECK ((octet_length(key) = 32)),
  constraint address_key_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

create table appeal (
  site_id text not null,
  id uuid not null,
  decision_id uuid,
  case_id uuid,
  appellant_id uuid not null,
  role text not null,
  text text,
  state text not null default 'open'::text,
  earlier_decider_ids uuid[] not null default '{}'::uuid[],
  decided_by uuid,
  decided_at timestamp with time zone,
  superseding_id uuid,
  created_at timestamp with time zone not null default clock_timestamp(),
  measure_id uuid,
  explanation text,
  lease_holder_id uuid,
  lease_token uuid,
  lease_expires_at timestamp with time zone,
  constraint appeal_pkey PRIMARY KEY (site_id, id),
  constraint appeal_decision_id_appellant_id_key UNIQUE (site_id, decision_id, appellant_id),
  constraint appeal_decided_check CHECK (
CASE state
    WHEN 'open'::text THEN (num_nonnulls(decided_by, decided_at, superseding_id, explanation) = 0)
    WHEN 'moot'::text THEN ((decided_at IS NOT NULL) AND (num_nonnulls(decided_by, superseding_id, explanation) = 0))
    ELSE ((num_nulls(decided_by, decided_at) = 0) AND ((superseding_id IS NULL) = (decision_id IS NULL)) AND ((explanation IS NULL) = (measure_id IS NULL)))
END),
  constraint appeal_decider_check CHECK (((decided_by <> ALL (earlier_decider_ids)) AND (decided_by <> appellant_id))),
  constraint appeal_explanation_check CHECK ((octet_length(explanation) <= 20000)),
  constraint appeal_holder_check CHECK (((lease_holder_id <> ALL (earlier_decider_ids)) AND (lease_holder_id <> appellant_id))),
  constraint appeal_lease_check CHECK (((num_nulls(lease_holder_id, lease_token, lease_expires_at) = ANY (ARRAY[0, 3])) AND ((lease_token IS NULL) OR ((state = 'open'::text) AND (measure_id IS NOT NULL))))),
  constraint appeal_role_check CHECK (
CASE
    WHEN (measure_id IS NULL) THEN (role = ANY (ARRAY['author'::text, 'reporter'::text]))
    ELSE (role = 'sanctioned'::text)
END),
  constraint appeal_state_check CHECK (((state = ANY (ARRAY['open'::text, 'upheld'::text, 'overturned'::text])) OR ((state = 'moot'::text) AND (measure_id IS NOT NULL)))),
  constraint appeal_target_check CHECK (((num_nonnulls(decision_id, measure_id) = 1) AND ((case_id IS NULL) = (decision_id IS NULL)))),
  constraint appeal_text_check CHECK ((octet_length(text) <= 20000))
);

create table audit_event (
  site_id text not null,
  id uuid not null,
  type text not null,
  actor_kind text not null,
  actor_id uuid,
  subject_kind text not null,
  subject_id text not null,
  data jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default clock_timestamp(),
  hash bytea not null,
  constraint audit_event_pkey PRIMARY KEY (site_id, id),
  constraint audit_event_actor_check CHECK (((actor_kind = ANY (ARRAY['reader'::text, 'staff'::text, 'system'::text])) AND ((actor_kind = 'system'::text) = (actor_id IS NULL)))),
  constraint audit_event_subject_check CHECK (((octet_length(subject_id) >= 1) AND (octet_length(subject_id) <= 255))),
  constraint audit_event_type_check CHECK ((type ~ '^[a-z][a-z0-9-]{0,59}$'::text))
);

create table audit_seal (
  site_id text not null,
  seq integer not null,
  row_count integer not null,
  digest bytea not null,
  sealed_at timestamp with time zone not null default clock_timestamp(),
  prev_hash bytea,
  hash bytea not null,
  constraint audit_seal_pkey PRIMARY KEY (site_id, seq),
  constraint audit_seal_row_count_check CHECK ((row_count >= 1)),
  constraint audit_seal_seq_check CHECK ((seq >= 1))
);

create table audit_seal_entry (
  site_id text not null,
  row_id uuid not null,
  row_seq integer not null,
  seal_seq integer not null,
  hash bytea not null,
  constraint audit_seal_entry_pkey PRIMARY KEY (site_id, row_id, row_seq)
);

create table bulk_case (
  site_id text not null,
  bulk_id uuid not null,
  case_id uuid not null,
  report_count integer not null,
  decision_id uuid,
  skip_code text,
  constraint bulk_case_pkey PRIMARY KEY (site_id, bulk_id, case_id),
  constraint bulk_case_end_check CHECK ((num_nonnulls(decision_id, skip_code) <= 1))
);

create table case_event (
  site_id text not null,
  case_id uuid not null,
  seq integer not null,
  type text not null,
  actor_kind text not null,
  actor_id uuid,
  from_state text,
  to_state text not null,
  data jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default clock_timestamp(),
  prev_hash bytea,
  hash bytea not null,
  constraint case_event_pkey PRIMARY KEY (site_id, case_id, seq),
  constraint case_event_actor_check CHECK (((actor_kind = ANY (ARRAY['reader'::text, 'staff'::text, 'system'::text])) AND ((actor_kind = 'system'::text) = (actor_id IS NULL)))),
  constraint case_event_seq_check CHECK ((seq >= 1))
);

create table case_note (
  site_id text not null,
  id uuid not null,
  case_id uuid not null,
  seq integer not null,
  author_id uuid not null,
  body text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint case_note_pkey PRIMARY KEY (site_id, id),
  constraint case_note_body_check CHECK ((octet_length(body) <= 5000))
);

create table case_text (
  site_id text not null,
  case_id uuid not null,
  body text not null,
  fingerprint bytea not null generated always as (decode(md5(lower(regexp_replace(body, '[[:space:][:punct:]]+'::text, ''::text, 'g'::text))), 'hex'::text)) stored,
  is_live boolean not null,
  constraint case_text_pkey PRIMARY KEY (site_id, case_id)
);

create table claimant_notice (
  site_id text not null,
  id uuid not null,
  legal_notice_id uuid not null,
  kind text not null,
  reference_id uuid not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint claimant_notice_pkey PRIMARY KEY (site_id, id),
  constraint claimant_notice_reference_key UNIQUE (site_id, legal_notice_id, kind, reference_id),
  constraint claimant_notice_kind_check CHECK ((kind = ANY (ARRAY['receipt'::text, 'temporary-measure'::text, 'objection'::text, 'measure-ended'::text, 'outcome'::text, 'correction'::text])))
);

create table comment (
  site_id text not null,
  id uuid not null,
  thread_id uuid not null,
  parent_id uuid,
  author_id uuid not null,
  body text not null,
  body_version integer not null default 1,
  status text not null default 'published'::text,
  up_count integer not null default 0,
  down_count integer not null default 0,
  net_votes integer not null generated always as ((up_count - down_count)) stored,
  reply_count integer not null default 0,
  created_at timestamp with time zone not null default clock_timestamp(),
  edited_at timestamp with time zone,
  deleted_at timestamp with time zone,
  held_version integer,
  repeat_key text,
  was_shown boolean not null default true,
  constraint comment_pkey PRIMARY KEY (site_id, id),
  constraint comment_body_check CHECK ((octet_length(body) <= 100000)),
  constraint comment_counts_check CHECK (((up_count >= 0) AND (down_count >= 0) AND (reply_count >= 0))),
  constraint comment_deleted_check CHECK ((((status = 'deleted'::text) = (deleted_at IS NOT NULL)) AND ((status <> 'deleted'::text) OR (body = ''::text)))),
  constraint comment_held_version_check CHECK (((held_version >= 1) AND (held_version <= body_version))),
  constraint comment_status_check CHECK ((status = ANY (ARRAY['published'::text, 'pending'::text, 'hidden'::text, 'removed'::text, 'deleted'::text]))),
  constraint comment_was_shown_check CHECK ((was_shown OR (status <> 'published'::text)))
) with (fillfactor=85);

create table decision (
  site_id text not null,
  id uuid not null,
  case_id uuid not null,
  seq integer not null,
  kind text not null default 'first'::text,
  outcome text not null,
  ground text not null,
  policy_code text not null,
  legal_reference text,
  explanation text,
  source text not null default 'report'::text,
  automated_detection boolean not null default false,
  automated_decision boolean not null default false,
  decided_by uuid,
  covers_report_seq integer not null,
  content_version integer not null,
  lease_token uuid,
  supersedes uuid,
  effective boolean not null default true,
  undo_until timestamp with time zone,
  reverted_at timestamp with time zone,
  reverted_by uuid,
  created_at timestamp with time zone not null default clock_timestamp(),
  policy_version integer not null default 0,
  bulk_id uuid,
  constraint decision_pkey PRIMARY KEY (site_id, id),
  constraint decision_case_id_seq_key UNIQUE (site_id, case_id, seq),
  constraint decision_decider_check CHECK (((kind = 'auto'::text) OR (decided_by IS NOT NULL))),
  constraint decision_explanation_check CHECK ((octet_length(explanation) <= 20000)),
  constraint decision_ground_check CHECK ((ground = ANY (ARRAY['terms'::text, 'illegal'::text]))),
  constraint decision_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'revert'::text, 'appeal'::text, 'auto'::text]))),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['dismiss'::text, 'hide'::text, 'remove'::text]))),
  constraint decision_reverted_check CHECK ((effective OR (reverted_at IS NOT NULL) OR (kind <> 'revert'::text)))
);

create table idempotency_key (
  site_id text not null,
  user_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  resource_id uuid not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint idempotency_key_pkey PRIMARY KEY (site_id, user_id, key),
  constraint idempotency_key_key_check CHECK (((octet_length(key) >= 1) AND (octet_length(key) <= 200)))
);

create table legal_notice (
  site_id text not null,
  id uuid not null,
  source text not null,
  case_id uuid not null,
  comment_id uuid not null,
  content_version integer not null,
  filed_by uuid,
  name text,
  contact text,
  proxy text,
  infringed_right text not null,
  wish text not null,
  explanation text,
  evidence text,
  reference text,
  good_faith boolean not null,
  due_at timestamp with time zone,
  access_code text,
  created_at timestamp with time zone not null default clock_timestamp(),
  erased_at timestamp with time zone,
  authority text,
  claimant_kind text,
  constraint legal_notice_pkey PRIMARY KEY (site_id, id),
  constraint legal_notice_agency_check CHECK (((source <> 'agency'::text) OR ((filed_by IS NOT NULL) AND (due_at IS NOT NULL)))),
  constraint legal_notice_authority_check CHECK ((((source = 'agency'::text) = (authority IS NOT NULL)) AND (authority = ANY (ARRAY['agency'::text, 'election-commission'::text])))),
  constraint legal_notice_claimant_kind_check CHECK (((claimant_kind IS NULL) OR ((source = 'claimant'::text) AND (claimant_kind = ANY (ARRAY['person'::text, 'company'::text, 'state-body'::text]))))),
  constraint legal_notice_complete_check CHECK (((erased_at IS NOT NULL) OR (num_nulls(name, explanation) = 0))),
  constraint legal_notice_erased_check CHECK (((erased_at IS NULL) OR (num_nonnulls(name, contact, proxy, explanation, evidence, access_code) = 0))),
  constraint legal_notice_good_faith_check CHECK (good_faith),
  constraint legal_notice_right_check CHECK ((infringed_right = ANY (ARRAY['privacy'::text, 'honour'::text, 'portrait'::text, 'copyright'::text, 'other'::text, 'public-order'::text]))),
  constraint legal_notice_source_check CHECK ((source = ANY (ARRAY['claimant'::text, 'agency'::text]))),
  constraint legal_notice_wish_check CHECK ((wish = ANY (ARRAY['delete'::text, 'rebuttal'::text])))
);

create table measure (
  site_id text not null,
  id uuid not null,
  kind text not null,
  comment_id uuid,
  user_id uuid,
  case_id uuid,
  decision_id uuid,
  starts_at timestamp with time zone not null default clock_timestamp(),
  ends_at timestamp with time zone,
  lifted_at timestamp with time zone,
  created_at timestamp with time zone not null default clock_timestamp(),
  imposed_by uuid,
  lifted_by uuid,
  lifted_by_decision_id uuid,
  policy_code text,
  policy_version integer,
  explanation text,
  content_version integer,
  bulk_id uuid,
  constraint measure_pkey PRIMARY KEY (site_id, id),
  constraint measure_auto_hide_check CHECK (((kind <> 'auto_hide'::text) OR ((ends_at IS NOT NULL) AND (ends_at <= (starts_at + '24:00:00'::interval))))),
  constraint measure_bulk_check CHECK (((bulk_id IS NULL) OR (num_nulls(user_id, case_id, decision_id) = 0))),
  constraint measure_content_version_check CHECK (((kind <> ALL (ARRAY['auto_hide'::text, 'temporary'::text])) OR (num_nulls(content_version, case_id) = 0))),
  constraint measure_ends_check CHECK ((ends_at > starts_at)),
  constraint measure_explanation_check CHECK ((octet_length(explanation) <= 20000)),
  constraint measure_kind_check CHECK ((kind = ANY (ARRAY['auto_hide'::text, 'hide'::text, 'remove'::text, 'warn'::text, 'mute'::text, 'premoderate'::text, 'suspend'::text, 'ban'::text, 'temporary'::text]))),
  constraint measure_lifted_check CHECK (((lifted_at IS NOT NULL) OR ((lifted_by IS NULL) AND (lifted_by_decision_id IS NULL)))),
  constraint measure_subject_check CHECK ((((kind = ANY (ARRAY['auto_hide'::text, 'hide'::text, 'remove'::text, 'temporary'::text])) = (comment_id IS NOT NULL)) AND (num_nonnulls(comment_id, user_id) = 1))),
  constraint measure_temporary_check CHECK (((kind <> 'temporary'::text) OR ((ends_at IS NOT NULL) AND (ends_at <= (starts_at + '30 days'::interval)))))
);

create table measure_objection (
  site_id text not null,
  measure_id uuid not null,
  author_id uuid not null,
  text text,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint measure_objection_pkey PRIMARY KEY (site_id, measure_id),
  constraint measure_objection_text_check CHECK ((octet_length(text) <= 20000))
);

create table moderation_case (
  site_id text not null,
  id uuid not null,
  comment_id uuid not null,
  thread_id uuid not null,
  author_id uuid not null,
  content_snapshot text,
  content_version integer not null,
  state text not null default 'open'::text,
  queue_id uuid,
  tier smallint not null default 0,
  score real not null default 0,
  level smallint not null default 0,
  language text,
  rule_set_version integer,
  due_at timestamp with time zone,
  hold_until timestamp with time zone,
  version integer not null default 1,
  report_count integer not null default 0,
  categories text[] not null default '{}'::text[],
  skip_count integer not null default 0,
  suggested_reviewer_ids uuid[] not null default '{}'::uuid[],
  lease_holder_id uuid,
  lease_token uuid,
  lease_expires_at timestamp with time zone,
  reopen_of uuid,
  created_at timestamp with time zone not null default clock_timestamp(),
  queued_at timestamp with time zone,
  claimed_at timestamp with time zone,
  decided_at timestamp with time zone,
  closed_at timestamp with time zone,
  held_by uuid,
  held_at timestamp with time zone,
  skipped_by uuid[] not null default '{}'::uuid[],
  escalates_at timestamp with time zone,
  reminded_due_at timestamp with time zone,
  constraint moderation_case_pkey PRIMARY KEY (site_id, id),
  constraint moderation_case_due_check CHECK (((state = ANY (ARRAY['open'::text, 'closed'::text])) OR (due_at IS NOT NULL))),
  constraint moderation_case_held_by_check CHECK (((state <> 'held'::text) OR ((held_by IS NOT NULL) AND (held_at IS NOT NULL)))),
  constraint moderation_case_hold_check CHECK (((state = 'held'::text) = (hold_until IS NOT NULL))),
  constraint moderation_case_hold_length_check CHECK ((hold_until <= (held_at + '72:00:00'::interval))),
  constraint moderation_case_lease_check CHECK ((((state = ANY (ARRAY['claimed'::text, 'appeal_claimed'::text])) = (lease_token IS NOT NULL)) AND (num_nulls(lease_holder_id, lease_token, lease_expires_at) = ANY (ARRAY[0, 3])))),
  constraint moderation_case_level_check CHECK (((level >= 0) AND (level <= 3))),
  constraint moderation_case_queue_check CHECK (((state = ANY (ARRAY['open'::text, 'closed'::text])) OR (queue_id IS NOT NULL))),
  constraint moderation_case_report_count_check CHECK ((report_count >= 0)),
  constraint moderation_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'queued'::text, 'claimed'::text, 'held'::text, 'decided'::text, 'appealed'::text, 'appeal_claimed'::text, 'upheld'::text, 'overturned'::text, 'closed'::text]))),
  constraint moderation_case_tier_check CHECK (((tier >= 0) AND (tier <= 3)))
) with (fillfactor=70);

create table notice (
  site_id text not null,
  id uuid not null,
  kind text not null,
  recipient_id uuid not null,
  reference_id uuid not null,
  case_id uuid,
  comment_id uuid,
  decision_id uuid,
  data jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default clock_timestamp(),
  sent_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (site_id, id),
  constraint notice_reference_key UNIQUE (site_id, reference_id, recipient_id, kind),
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['receipt'::text, 'outcome'::text, 'statement-of-reasons'::text, 'appeal-receipt'::text, 'appeal-outcome'::text, 'correction'::text, 'temporary-measure'::text, 'sanction'::text, 'legal-notice'::text, 'measure-ended'::text, 'overdue'::text])))
);

create table outbox (
  site_id text not null,
  id uuid not null,
  type text not null,
  payload jsonb not null,
  dedup_key text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  locked_until timestamp with time zone,
  attempts integer not null default 0,
  published_at timestamp with time zone,
  failed_at timestamp with time zone,
  last_error_code text,
  run_at timestamp with time zone,
  constraint outbox_pkey PRIMARY KEY (site_id, id),
  constraint outbox_site_id_dedup_key_key UNIQUE (site_id, dedup_key)
) with (fillfactor=70);

create table policy (
  site_id text not null,
  id uuid not null,
  code text not null,
  version integer not null,
  ground text not null,
  legal_reference text,
  texts jsonb not null default '{}'::jsonb,
  created_by uuid,
  created_at timestamp with time zone not null default clock_timestamp(),
  retired_at timestamp with time zone,
  constraint policy_pkey PRIMARY KEY (site_id, id),
  constraint policy_site_id_code_version_key UNIQUE (site_id, code, version),
  constraint policy_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text)),
  constraint policy_ground_check CHECK ((ground = ANY (ARRAY['terms'::text, 'illegal'::text]))),
  constraint policy_texts_check CHECK (((jsonb_typeof(texts) = 'object'::text) AND (octet_length((texts)::text) <= 100000))),
  constraint policy_version_check CHECK ((version >= 1))
);

create table reader_block (
  site_id text not null,
  blocker_id uuid not null,
  blocked_id uuid not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint reader_block_pkey PRIMARY KEY (site_id, blocker_id, blocked_id),
  constraint reader_block_self_check CHECK ((blocker_id <> blocked_id))
);

create table report (
  site_id text not null,
  id uuid not null,
  case_id uuid not null,
  seq integer not null,
  comment_id uuid not null,
  content_version integer not null,
  reporter_id uuid not null,
  category text not null,
  reason text,
  weight real not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint report_pkey PRIMARY KEY (site_id, id),
  constraint report_case_id_seq_key UNIQUE (site_id, case_id, seq),
  constraint report_comment_id_reporter_id_key UNIQUE (site_id, comment_id, reporter_id),
  constraint report_category_check CHECK ((category = ANY (ARRAY['spam'::text, 'abuse'::text, 'hate'::text, 'sexual'::text, 'threat'::text, 'self-harm'::text, 'privacy'::text, 'defamation'::text, 'misinformation'::text, 'illegal'::text, 'other'::text]))),
  constraint report_reason_check CHECK ((octet_length(reason) <= 6400))
);

create table report_origin (
  site_id text not null,
  report_id uuid not null,
  address_hash bytea not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint report_origin_pkey PRIMARY KEY (site_id, report_id),
  constraint report_origin_address_hash_check CHECK ((octet_length(address_hash) = 16))
);

create table reporter_stat (
  site_id text not null,
  user_id uuid not null,
  agreed integer not null default 0,
  disagreed integer not null default 0,
  weight real not null default 1,
  constraint reporter_stat_pkey PRIMARY KEY (site_id, user_id),
  constraint reporter_stat_counts_check CHECK (((agreed >= 0) AND (disagreed >= 0))),
  constraint reporter_stat_weight_check CHECK (((weight >= (0.25)::double precision) AND (weight <= (1.75)::double precision)))
);

create table review_queue (
  site_id text not null,
  id uuid not null,
  name text not null,
  is_default boolean not null default false,
  is_senior boolean not null default false,
  skills text[] not null default '{}'::text[],
  languages text[] not null default '{}'::text[],
  due_sec_by_tier integer[] not null default '{86400,14400,7200,1800}'::integer[],
  created_at timestamp with time zone not null default clock_timestamp(),
  calendar jsonb,
  business_tiers smallint[] not null default '{}'::smallint[],
  remind_sec integer not null default 1800,
  version integer not null default 1,
  archived_at timestamp with time zone,
  second_review_share real,
  takes_orders boolean not null default false,
  constraint review_queue_pkey PRIMARY KEY (site_id, id),
  constraint review_queue_archived_check CHECK (((archived_at IS NULL) OR (NOT is_default))),
  constraint review_queue_calendar_check CHECK (((calendar IS NOT NULL) OR (business_tiers = '{}'::smallint[]))),
  constraint review_queue_due_check CHECK (((array_length(due_sec_by_tier, 1) = 4) AND (0 < ALL (due_sec_by_tier)))),
  constraint review_queue_remind_check CHECK ((remind_sec >= 0)),
  constraint review_queue_second_review_share_check CHECK (((second_review_share >= (0)::double precision) AND (second_review_share <= (1)::double precision)))
);

create table review_queue_member (
  site_id text not null,
  queue_id uuid not null,
  user_id uuid not null,
  constraint review_queue_member_pkey PRIMARY KEY (site_id, user_id, queue_id)
);

create table reviewer (
  site_id text not null,
  user_id uuid not null,
  languages text[] not null default '{}'::text[],
  skills text[] not null default '{}'::text[],
  capacity integer not null default 5,
  working_hours jsonb,
  constraint reviewer_pkey PRIMARY KEY (site_id, user_id),
  constraint reviewer_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100)))
);

create table routing_rule (
  site_id text not null,
  id uuid not null,
  ordinal integer not null,
  name text not null,
  predicate jsonb not null,
  queue_id uuid not null,
  tier smallint,
  enabled boolean not null default true,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint routing_rule_pkey PRIMARY KEY (site_id, id),
  constraint routing_rule_site_id_ordinal_key UNIQUE (site_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
  constraint routing_rule_tier_check CHECK (((tier >= 0) AND (tier <= 3)))
);

create table schema_migration (
  id serial not null,
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);

create table second_review (
  site_id text not null,
  id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  comment_id uuid not null,
  queue_id uuid not null,
  author_id uuid not null,
  content_snapshot text,
  content_version integer not null,
  covers_report_seq integer not null,
  categories text[] not null,
  first_decider_id uuid not null,
  first_outcome text not null,
  state text not null default 'waiting'::text,
  lease_holder_id uuid,
  lease_token uuid,
  lease_expires_at timestamp with time zone,
  skipped_by uuid[] not null default '{}'::uuid[],
  reviewer_id uuid,
  outcome text,
  ground text,
  policy_code text,
  policy_version integer,
  explanation text,
  decided_at timestamp with time zone,
  resolution text,
  resolved_by uuid,
  resolved_at timestamp with time zone,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint second_review_pkey PRIMARY KEY (site_id, id),
  constraint second_review_decision_id_key UNIQUE (site_id, decision_id),
  constraint second_review_decided_check CHECK ((num_nulls(reviewer_id, outcome, ground, policy_code, policy_version, decided_at) =
CASE
    WHEN (state = ANY (ARRAY['agreed'::text, 'disagreed'::text])) THEN 0
    ELSE 6
END)),
  constraint second_review_explanation_check CHECK ((octet_length(explanation) <= 20000)),
  constraint second_review_ground_check CHECK ((ground = ANY (ARRAY['terms'::text, 'illegal'::text]))),
  constraint second_review_lease_check CHECK ((((state = 'claimed'::text) = (lease_token IS NOT NULL)) AND (num_nulls(lease_holder_id, lease_token, lease_expires_at) = ANY (ARRAY[0, 3])))),
  constraint second_review_other_check CHECK (((lease_holder_id <> first_decider_id) AND (reviewer_id <> first_decider_id))),
  constraint second_review_outcome_check CHECK ((outcome = ANY (ARRAY['dismiss'::text, 'hide'::text, 'remove'::text]))),
  constraint second_review_resolution_check CHECK (((num_nulls(resolution, resolved_by, resolved_at) = ANY (ARRAY[0, 3])) AND ((resolution IS NULL) OR ((state = 'disagreed'::text) AND (resolution = ANY (ARRAY['first-stands'::text, 'taken-back'::text])))))),
  constraint second_review_resolver_check CHECK (((resolution <> 'first-stands'::text) OR ((resolved_by <> first_decider_id) AND (resolved_by <> reviewer_id)))),
  constraint second_review_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'agreed'::text, 'disagreed'::text, 'void'::text]))),
  constraint second_review_verdict_check CHECK (((state <> ALL (ARRAY['agreed'::text, 'disagreed'::text])) OR ((state = 'agreed'::text) = (outcome = first_outcome))))
);

create table site (
  id text not null,
  name text not null,
  default_locale text not null,
  settings jsonb not null default '{}'::jsonb,
  settings_version integer not null default 1,
  rule_set_version integer not null default 1,
  created_at timestamp with time zone not null default clock_timestamp(),
  reroute_version integer not null default 0,
  constraint site_pkey PRIMARY KEY (id),
  constraint site_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,39}$'::text)),
  constraint site_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text))
);

create table site_key (
  site_id text not null,
  id uuid not null,
  kid text,
  algorithm text not null,
  secret text,
  public_key jsonb,
  jwks_url text,
  created_at timestamp with time zone not null default clock_timestamp(),
  revoked_at timestamp with time zone,
  constraint site_key_pkey PRIMARY KEY (site_id, id),
  constraint site_key_algorithm_check CHECK ((algorithm = ANY (ARRAY['HS256'::text, 'RS256'::text, 'ES256'::text, 'EdDSA'::text]))),
  constraint site_key_material_check CHECK (((num_nonnulls(secret, public_key, jwks_url) = 1) AND ((algorithm = 'HS256'::text) = (secret IS NOT NULL)))),
  constraint site_key_secret_check CHECK ((octet_length(secret) >= 32))
);

create table site_user (
  site_id text not null,
  id uuid not null,
  subject text not null,
  name text not null,
  picture text,
  locale text,
  created_at timestamp with time zone not null default clock_timestamp(),
  erased_at timestamp with time zone,
  constraint site_user_pkey PRIMARY KEY (site_id, id),
  constraint site_user_site_id_subject_key UNIQUE (site_id, subject),
  constraint site_user_erased_check CHECK (((erased_at IS NULL) OR ((name = ''::text) AND (picture IS NULL) AND (locale IS NULL)))),
  constraint site_user_name_check CHECK ((char_length(name) <= 240)),
  constraint site_user_subject_check CHECK (((octet_length(subject) >= 1) AND (octet_length(subject) <= 255)))
);

create table staff_member (
  site_id text not null,
  user_id uuid not null,
  role text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  version integer not null default 1,
  constraint staff_member_pkey PRIMARY KEY (site_id, user_id),
  constraint staff_member_role_check CHECK ((role = ANY (ARRAY['moderator'::text, 'lead'::text, 'admin'::text]))),
  constraint staff_member_version_check CHECK ((version >= 1))
);

create table thread (
  site_id text not null,
  id uuid not null,
  key text not null,
  url text,
  title text,
  edition text not null,
  section text,
  state text not null default 'open'::text,
  version bigint not null default 0,
  comment_count integer not null default 0,
  last_comment_at timestamp with time zone,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint thread_pkey PRIMARY KEY (site_id, id),
  constraint thread_site_id_key_key UNIQUE (site_id, key),
  constraint thread_comment_count_check CHECK ((comment_count >= 0)),
  constraint thread_key_check CHECK (((char_length(key) >= 1) AND (char_length(key) <= 200))),
  constraint thread_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
) with (fillfactor=70);

create table user_note (
  site_id text not null,
  id uuid not null,
  user_id uuid not null,
  author_id uuid not null,
  body text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint user_note_pkey PRIMARY KEY (site_id, id),
  constraint user_note_body_check CHECK (((octet_length(body) >= 1) AND (octet_length(body) <= 20000)))
);

create table vote (
  site_id text not null,
  comment_id uuid not null,
  voter_id uuid not null,
  value smallint not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint vote_pkey PRIMARY KEY (site_id, comment_id, voter_id),
  constraint vote_value_check CHECK ((value = ANY (ARRAY[1, '-1'::integer])))
);

create table webhook (
  site_id text not null,
  id uuid not null,
  url text not null,
  secret text not null,
  events text[] not null,
  enabled boolean not null default true,
  created_by uuid not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  delivered_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  version integer not null default 1,
  constraint webhook_pkey PRIMARY KEY (site_id, id),
  constraint webhook_events_check CHECK (((cardinality(events) >= 1) AND (cardinality(events) <= 50))),
  constraint webhook_secret_check CHECK ((octet_length(secret) >= 32)),
  constraint webhook_url_check CHECK (((url ~~ 'https://%'::text) AND (octet_length(url) <= 8000))),
  constraint webhook_version_check CHECK ((version >= 1))
);

create table webhook_delivery (
  site_id text not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  ids jsonb not null,
  occurred_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  by_hand boolean not null default false,
  attempts integer not null default 0,
  created_at timestamp with time zone not null default clock_timestamp(),
  asked_at timestamp with time zone not null default clock_timestamp(),
  tried_at timestamp with time zone,
  status integer,
  response text,
  took_ms integer,
  constraint webhook_delivery_pkey PRIMARY KEY (site_id, id),
  constraint webhook_delivery_attempts_check CHECK (((attempts >= 0) AND ((attempts > 0) = (tried_at IS NOT NULL)))),
  constraint webhook_delivery_delivered_check CHECK (((state <> 'delivered'::text) OR COALESCE(((status >= 200) AND (status <= 299)), false))),
  constraint webhook_delivery_response_check CHECK ((octet_length(response) <= 8000)),
  constraint webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text, 'skipped'::text])))
);

create table word_list (
  site_id text not null,
  id uuid not null,
  name text not null,
  locale text not null,
  action text not null,
  enabled boolean not null default true,
  entries jsonb not null,
  patterns jsonb not null default '[]'::jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default clock_timestamp(),
  updated_at timestamp with time zone not null default clock_timestamp(),
  constraint word_list_pkey PRIMARY KEY (site_id, id),
  constraint word_list_site_id_name_key UNIQUE (site_id, name),
  constraint word_list_action_check CHECK ((action = ANY (ARRAY['hold'::text, 'refuse'::text]))),
  constraint word_list_entries_check CHECK (((jsonb_typeof(entries) = 'array'::text) AND (jsonb_typeof(patterns) = 'array'::text)))
);

CREATE OR REPLACE FUNCTION public.audit_event_canonical(event audit_event)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select convert_to(jsonb_build_array(event.site_id, event.id, event.type, event.actor_kind, event.actor_id, event.subject_kind,
          event.subject_id, event.data, extract(epoch from event.at)::text)::text, 'UTF8')
      $function$;

CREATE OR REPLACE FUNCTION public.audit_seal_canonical(seal audit_seal)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select convert_to(jsonb_build_array(seal.site_id, seal.seq, seal.row_count, encode(seal.digest, 'hex'),
          extract(epoch from seal.sealed_at)::text, encode(seal.prev_hash, 'hex'))::text, 'UTF8')
      $function$;

CREATE OR REPLACE FUNCTION public.case_event_canonical(event case_event)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select convert_to(jsonb_build_array(event.site_id, event.case_id, event.seq, event.type, event.actor_kind, event.actor_id,
          event.from_state, event.to_state, event.data, extract(epoch from event.at)::text, encode(event.prev_hash, 'hex'))::text, 'UTF8')
      $function$;

CREATE INDEX address_key_month_idx ON public.address_key USING btree (month);

CREATE INDEX appeal_appellant_idx ON public.appeal USING btree (site_id, appellant_id, id);

CREATE INDEX appeal_case_idx ON public.appeal USING btree (site_id, case_id);

CREATE INDEX appeal_holder_idx ON public.appeal USING btree (site_id, lease_holder_id) WHERE (lease_holder_id IS NOT NULL);

CREATE UNIQUE INDEX appeal_measure_key ON public.appeal USING btree (site_id, measure_id) WHERE (measure_id IS NOT NULL);

CREATE INDEX appeal_open_idx ON public.appeal USING btree (site_id, id) WHERE (state = 'open'::text);

CREATE INDEX audit_event_at_idx ON public.audit_event USING btree (site_id, at);

CREATE INDEX audit_seal_entry_seal_idx ON public.audit_seal_entry USING btree (site_id, seal_seq);

CREATE INDEX case_event_at_idx ON public.case_event USING btree (site_id, at);

CREATE INDEX case_note_case_idx ON public.case_note USING btree (site_id, case_id, seq);

CREATE INDEX case_text_fingerprint_idx ON public.case_text USING btree (site_id, fingerprint, case_id);

CREATE INDEX case_text_live_idx ON public.case_text USING gin (text_pairs(body)) WHERE is_live;

CREATE INDEX case_text_past_idx ON public.case_text USING gin (text_pairs(body)) WHERE (NOT is_live);

CREATE INDEX comment_author_idx ON public.comment USING btree (site_id, author_id, id);

CREATE INDEX comment_best_idx ON public.comment USING btree (site_id, thread_id, net_votes, id) WHERE ((parent_id IS NULL) AND (status <> 'pending'::text) AND was_shown);

CREATE INDEX comment_gone_idx ON public.comment USING btree (site_id, thread_id, status) WHERE ((status = ANY (ARRAY['deleted'::text, 'removed'::text])) AND was_shown);

CREATE INDEX comment_replies_idx ON public.comment USING btree (site_id, parent_id, id) WHERE ((parent_id IS NOT NULL) AND (status <> 'pending'::text) AND was_shown);

CREATE INDEX comment_roots_idx ON public.comment USING btree (site_id, thread_id, id) WHERE ((parent_id IS NULL) AND (status <> 'pending'::text) AND was_shown);

CREATE INDEX comment_thread_author_idx ON public.comment USING btree (site_id, thread_id, author_id);

CREATE INDEX decision_bulk_idx ON public.decision USING btree (site_id, bulk_id) WHERE (bulk_id IS NOT NULL);

CREATE INDEX decision_decider_idx ON public.decision USING btree (site_id, decided_by, id);

CREATE UNIQUE INDEX decision_effective_key ON public.decision USING btree (site_id, case_id) WHERE effective;

CREATE INDEX idempotency_key_created_at_idx ON public.idempotency_key USING btree (created_at);

CREATE INDEX legal_notice_case_idx ON public.legal_notice USING btree (site_id, case_id);

CREATE INDEX legal_notice_filed_by_idx ON public.legal_notice USING btree (site_id, filed_by) WHERE (filed_by IS NOT NULL);

CREATE UNIQUE INDEX measure_auto_hide_key ON public.measure USING btree (site_id, comment_id, content_version) WHERE (kind = 'auto_hide'::text);

CREATE UNIQUE INDEX measure_bulk_id_key ON public.measure USING btree (site_id, bulk_id, user_id) WHERE (bulk_id IS NOT NULL);

CREATE INDEX measure_case_idx ON public.measure USING btree (site_id, case_id) WHERE (case_id IS NOT NULL);

CREATE INDEX measure_comment_idx ON public.measure USING btree (site_id, comment_id) WHERE (comment_id IS NOT NULL);

CREATE INDEX measure_decision_idx ON public.measure USING btree (site_id, decision_id) WHERE (decision_id IS NOT NULL);

CREATE INDEX measure_ends_at_idx ON public.measure USING btree (ends_at) WHERE ((lifted_at IS NULL) AND (comment_id IS NOT NULL));

CREATE INDEX measure_person_idx ON public.measure USING btree (site_id, user_id, id) WHERE (user_id IS NOT NULL);

CREATE UNIQUE INDEX measure_temporary_key ON public.measure USING btree (site_id, comment_id, content_version) WHERE (kind = 'temporary'::text);

CREATE INDEX measure_user_idx ON public.measure USING btree (site_id, user_id) WHERE ((user_id IS NOT NULL) AND (lifted_at IS NULL));

CREATE INDEX moderation_case_appeal_claimed_idx ON public.moderation_case USING btree (site_id, lease_expires_at) WHERE (state = 'appeal_claimed'::text);

CREATE INDEX moderation_case_author_idx ON public.moderation_case USING btree (site_id, author_id, id);

CREATE INDEX moderation_case_claimed_idx ON public.moderation_case USING btree (site_id, queue_id, lease_expires_at) WHERE (state = 'claimed'::text);

CREATE INDEX moderation_case_comment_idx ON public.moderation_case USING btree (site_id, comment_id, id);

CREATE INDEX moderation_case_hold_until_idx ON public.moderation_case USING btree (hold_until) WHERE (state = 'held'::text);

CREATE INDEX moderation_case_holder_idx ON public.moderation_case USING btree (site_id, lease_holder_id) WHERE (lease_holder_id IS NOT NULL);

CREATE UNIQUE INDEX moderation_case_live_key ON public.moderation_case USING btree (site_id, comment_id) WHERE (state = ANY (ARRAY['open'::text, 'queued'::text, 'claimed'::text, 'held'::text]));

CREATE INDEX moderation_case_open_idx ON public.moderation_case USING btree (created_at) WHERE (state = 'open'::text);

CREATE INDEX moderation_case_order_idx ON public.moderation_case USING btree (site_id, ((- tier)), due_at, ((- score)), id) WHERE (state = ANY (ARRAY['open'::text, 'queued'::text, 'claimed'::text, 'held'::text]));

CREATE INDEX moderation_case_overdue_idx ON public.moderation_case USING btree (COALESCE(escalates_at, due_at)) WHERE ((state = ANY (ARRAY['queued'::text, 'claimed'::text, 'held'::text])) AND (level < 3));

CREATE INDEX moderation_case_remind_idx ON public.moderation_case USING btree (site_id, queue_id, due_at) WHERE ((state = ANY (ARRAY['queued'::text, 'claimed'::text, 'held'::text])) AND (reminded_due_at IS DISTINCT FROM due_at));

CREATE INDEX moderation_case_rule_set_idx ON public.moderation_case USING btree (site_id, rule_set_version) WHERE (state = ANY (ARRAY['queued'::text, 'held'::text]));

CREATE INDEX moderation_case_settling_idx ON public.moderation_case USING btree (decided_at) WHERE (state = ANY (ARRAY['decided'::text, 'upheld'::text, 'overturned'::text]));

CREATE INDEX moderation_case_state_idx ON public.moderation_case USING btree (site_id, state, id);

CREATE INDEX moderation_case_waiting_idx ON public.moderation_case USING btree (site_id, queue_id, tier DESC, due_at, score DESC, id) WHERE (state = 'queued'::text);

CREATE INDEX notice_recipient_idx ON public.notice USING btree (site_id, recipient_id, id);

CREATE INDEX notice_unsent_idx ON public.notice USING btree (created_at) WHERE (sent_at IS NULL);

CREATE INDEX outbox_parked_idx ON public.outbox USING btree (failed_at) WHERE (failed_at IS NOT NULL);

CREATE INDEX outbox_published_idx ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_run_at_idx ON public.outbox USING btree (run_at) WHERE (run_at IS NOT NULL);

CREATE INDEX outbox_unpublished_idx ON public.outbox USING btree (created_at) WHERE ((published_at IS NULL) AND (failed_at IS NULL));

CREATE UNIQUE INDEX policy_current_key ON public.policy USING btree (site_id, code) WHERE (retired_at IS NULL);

CREATE INDEX report_reporter_idx ON public.report USING btree (site_id, reporter_id, id);

CREATE INDEX report_origin_created_at_idx ON public.report_origin USING btree (created_at);

CREATE UNIQUE INDEX review_queue_default_key ON public.review_queue USING btree (site_id) WHERE is_default;

CREATE UNIQUE INDEX review_queue_name_key ON public.review_queue USING btree (site_id, name) WHERE (archived_at IS NULL);

CREATE INDEX second_review_author_idx ON public.second_review USING btree (site_id, author_id);

CREATE INDEX second_review_decided_at_idx ON public.second_review USING btree (site_id, decided_at) WHERE (decided_at IS NOT NULL);

CREATE UNIQUE INDEX second_review_holder_key ON public.second_review USING btree (site_id, lease_holder_id) WHERE (state = 'claimed'::text);

CREATE INDEX second_review_open_idx ON public.second_review USING btree (site_id, queue_id, id) WHERE (state = ANY (ARRAY['waiting'::text, 'claimed'::text]));

CREATE INDEX second_review_state_idx ON public.second_review USING btree (site_id, state, id);

CREATE UNIQUE INDEX site_key_site_id_kid_key ON public.site_key USING btree (site_id, kid) WHERE ((kid IS NOT NULL) AND (revoked_at IS NULL));

CREATE INDEX site_user_erased_at_idx ON public.site_user USING btree (erased_at) WHERE (erased_at IS NOT NULL);

CREATE INDEX site_user_name_idx ON public.site_user USING gin (text_pairs(name));

CREATE INDEX thread_site_id_last_comment_at_idx ON public.thread USING btree (site_id, last_comment_at);

CREATE INDEX user_note_user_idx ON public.user_note USING btree (site_id, user_id, id);

CREATE INDEX vote_voter_idx ON public.vote USING btree (site_id, voter_id, created_at);

CREATE INDEX webhook_delivery_created_idx ON public.webhook_delivery USING btree (created_at);

CREATE INDEX webhook_delivery_waiting_idx ON public.webhook_delivery USING btree (asked_at) WHERE (state = 'waiting'::text);

CREATE INDEX webhook_delivery_webhook_idx ON public.webhook_delivery USING btree (site_id, webhook_id, id DESC);

alter table address_key add constraint address_key_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table appeal add constraint appeal_appellant_fkey FOREIGN KEY (site_id, appellant_id) REFERENCES site_user(site_id, id);

alter table appeal add constraint appeal_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table appeal add constraint appeal_decision_fkey FOREIGN KEY (site_id, decision_id) REFERENCES decision(site_id, id);

alter table appeal add constraint appeal_holder_fkey FOREIGN KEY (site_id, lease_holder_id) REFERENCES site_user(site_id, id);

alter table appeal add constraint appeal_measure_fkey FOREIGN KEY (site_id, measure_id) REFERENCES measure(site_id, id);

alter table appeal add constraint appeal_superseding_fkey FOREIGN KEY (site_id, superseding_id) REFERENCES decision(site_id, id);

alter table audit_event add constraint audit_event_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table audit_seal add constraint audit_seal_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table audit_seal_entry add constraint audit_seal_entry_seal_fkey FOREIGN KEY (site_id, seal_seq) REFERENCES audit_seal(site_id, seq);

alter table bulk_case add constraint bulk_case_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table bulk_case add constraint bulk_case_decision_fkey FOREIGN KEY (site_id, decision_id) REFERENCES decision(site_id, id) DEFERRABLE INITIALLY DEFERRED;

alter table case_event add constraint case_event_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table case_note add constraint case_note_author_fkey FOREIGN KEY (site_id, author_id) REFERENCES site_user(site_id, id);

alter table case_note add constraint case_note_event_fkey FOREIGN KEY (site_id, case_id, seq) REFERENCES case_event(site_id, case_id, seq);

alter table case_text add constraint case_text_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id) ON DELETE CASCADE;

alter table claimant_notice add constraint claimant_notice_legal_notice_fkey FOREIGN KEY (site_id, legal_notice_id) REFERENCES legal_notice(site_id, id);

alter table comment add constraint comment_author_fkey FOREIGN KEY (site_id, author_id) REFERENCES site_user(site_id, id);

alter table comment add constraint comment_parent_fkey FOREIGN KEY (site_id, parent_id) REFERENCES comment(site_id, id);

alter table comment add constraint comment_thread_fkey FOREIGN KEY (site_id, thread_id) REFERENCES thread(site_id, id);

alter table decision add constraint decision_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table decision add constraint decision_supersedes_fkey FOREIGN KEY (site_id, supersedes) REFERENCES decision(site_id, id);

alter table legal_notice add constraint legal_notice_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table legal_notice add constraint legal_notice_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table legal_notice add constraint legal_notice_filed_by_fkey FOREIGN KEY (site_id, filed_by) REFERENCES site_user(site_id, id);

alter table measure add constraint measure_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table measure add constraint measure_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table measure add constraint measure_decision_fkey FOREIGN KEY (site_id, decision_id) REFERENCES decision(site_id, id);

alter table measure add constraint measure_lifting_decision_fkey FOREIGN KEY (site_id, lifted_by_decision_id) REFERENCES decision(site_id, id);

alter table measure add constraint measure_user_fkey FOREIGN KEY (site_id, user_id) REFERENCES site_user(site_id, id);

alter table measure_objection add constraint measure_objection_author_fkey FOREIGN KEY (site_id, author_id) REFERENCES site_user(site_id, id);

alter table measure_objection add constraint measure_objection_measure_fkey FOREIGN KEY (site_id, measure_id) REFERENCES measure(site_id, id);

alter table moderation_case add constraint moderation_case_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table moderation_case add constraint moderation_case_held_by_fkey FOREIGN KEY (site_id, held_by) REFERENCES site_user(site_id, id);

alter table moderation_case add constraint moderation_case_holder_fkey FOREIGN KEY (site_id, lease_holder_id) REFERENCES site_user(site_id, id);

alter table moderation_case add constraint moderation_case_queue_fkey FOREIGN KEY (site_id, queue_id) REFERENCES review_queue(site_id, id);

alter table moderation_case add constraint moderation_case_version_fkey FOREIGN KEY (site_id, id, version) REFERENCES case_event(site_id, case_id, seq) DEFERRABLE INITIALLY DEFERRED;

alter table notice add constraint notice_recipient_fkey FOREIGN KEY (site_id, recipient_id) REFERENCES site_user(site_id, id);

alter table policy add constraint policy_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table reader_block add constraint reader_block_blocked_fkey FOREIGN KEY (site_id, blocked_id) REFERENCES site_user(site_id, id);

alter table reader_block add constraint reader_block_blocker_fkey FOREIGN KEY (site_id, blocker_id) REFERENCES site_user(site_id, id);

alter table report add constraint report_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table report add constraint report_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table report add constraint report_reporter_fkey FOREIGN KEY (site_id, reporter_id) REFERENCES site_user(site_id, id);

alter table report_origin add constraint report_origin_report_fkey FOREIGN KEY (site_id, report_id) REFERENCES report(site_id, id);

alter table reporter_stat add constraint reporter_stat_user_fkey FOREIGN KEY (site_id, user_id) REFERENCES site_user(site_id, id);

alter table review_queue add constraint review_queue_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table review_queue_member add constraint review_queue_member_queue_fkey FOREIGN KEY (site_id, queue_id) REFERENCES review_queue(site_id, id) ON DELETE CASCADE;

alter table review_queue_member add constraint review_queue_member_reviewer_fkey FOREIGN KEY (site_id, user_id) REFERENCES reviewer(site_id, user_id) ON DELETE CASCADE;

alter table reviewer add constraint reviewer_staff_fkey FOREIGN KEY (site_id, user_id) REFERENCES staff_member(site_id, user_id) ON DELETE CASCADE;

alter table routing_rule add constraint routing_rule_queue_fkey FOREIGN KEY (site_id, queue_id) REFERENCES review_queue(site_id, id);

alter table second_review add constraint second_review_case_fkey FOREIGN KEY (site_id, case_id) REFERENCES moderation_case(site_id, id);

alter table second_review add constraint second_review_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table second_review add constraint second_review_decision_fkey FOREIGN KEY (site_id, decision_id) REFERENCES decision(site_id, id);

alter table second_review add constraint second_review_holder_fkey FOREIGN KEY (site_id, lease_holder_id) REFERENCES site_user(site_id, id);

alter table second_review add constraint second_review_queue_fkey FOREIGN KEY (site_id, queue_id) REFERENCES review_queue(site_id, id);

alter table second_review add constraint second_review_resolver_fkey FOREIGN KEY (site_id, resolved_by) REFERENCES site_user(site_id, id);

alter table second_review add constraint second_review_reviewer_fkey FOREIGN KEY (site_id, reviewer_id) REFERENCES site_user(site_id, id);

alter table site_key add constraint site_key_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table site_user add constraint site_user_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table staff_member add constraint staff_member_user_fkey FOREIGN KEY (site_id, user_id) REFERENCES site_user(site_id, id);

alter table thread add constraint thread_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table user_note add constraint user_note_author_fkey FOREIGN KEY (site_id, author_id) REFERENCES site_user(site_id, id);

alter table user_note add constraint user_note_user_fkey FOREIGN KEY (site_id, user_id) REFERENCES site_user(site_id, id);

alter table vote add constraint vote_comment_fkey FOREIGN KEY (site_id, comment_id) REFERENCES comment(site_id, id);

alter table vote add constraint vote_voter_fkey FOREIGN KEY (site_id, voter_id) REFERENCES site_user(site_id, id);

alter table webhook add constraint webhook_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

alter table webhook_delivery add constraint webhook_delivery_webhook_fkey FOREIGN KEY (site_id, webhook_id) REFERENCES webhook(site_id, id) ON DELETE CASCADE;

alter table word_list add constraint word_list_site_fkey FOREIGN KEY (site_id) REFERENCES site(id);

CREATE TRIGGER appeal_know_deciders BEFORE INSERT OR UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION appeal_know_deciders();

CREATE TRIGGER appeal_of_own_sanction BEFORE INSERT OR UPDATE OF measure_id, appellant_id ON public.appeal FOR EACH ROW WHEN ((new.measure_id IS NOT NULL)) EXECUTE FUNCTION appeal_of_own_sanction();

CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_event_hash BEFORE INSERT ON public.audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_hash();

CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_seal_append_only BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_seal_link BEFORE INSERT ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION audit_seal_link();

CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_seal_entry_append_only BEFORE DELETE OR UPDATE ON public.audit_seal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_seal_entry_no_truncate BEFORE TRUNCATE ON public.audit_seal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER case_event_append_only BEFORE DELETE OR UPDATE ON public.case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON public.case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER case_event_seal BEFORE INSERT ON public.case_event FOR EACH ROW EXECUTE FUNCTION case_event_seal();

CREATE TRIGGER case_event_tells_leads AFTER INSERT ON public.case_event FOR EACH ROW WHEN ((new.type = 'overdue'::text)) EXECUTE FUNCTION case_event_tells_leads();

CREATE TRIGGER decision_by_clock BEFORE INSERT ON public.decision FOR EACH ROW WHEN ((new.kind = 'auto'::text)) EXECUTE FUNCTION decision_by_clock();

CREATE TRIGGER decision_corrects_claimants AFTER UPDATE ON public.decision FOR EACH ROW WHEN (((old.reverted_at IS NULL) AND (new.reverted_at IS NOT NULL))) EXECUTE FUNCTION decision_corrects_claimants();

CREATE TRIGGER decision_impartial BEFORE INSERT ON public.decision FOR EACH ROW WHEN ((new.kind = 'appeal'::text)) EXECUTE FUNCTION decision_impartial();

CREATE TRIGGER decision_tells_claimants AFTER INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION decision_tells_claimants();

CREATE TRIGGER measure_never_longer BEFORE UPDATE ON public.measure FOR EACH ROW WHEN ((old.kind = ANY (ARRAY['auto_hide'::text, 'temporary'::text]))) EXECUTE FUNCTION measure_never_longer();

CREATE TRIGGER measure_of_restriction BEFORE INSERT ON public.measure FOR EACH ROW WHEN (((new.user_id IS NOT NULL) AND (new.decision_id IS NOT NULL))) EXECUTE FUNCTION measure_of_restriction();

CREATE TRIGGER case_text_added AFTER INSERT ON public.moderation_case FOR EACH ROW WHEN ((new.content_snapshot IS NOT NULL)) EXECUTE FUNCTION case_text_kept();

CREATE TRIGGER case_text_kept AFTER UPDATE ON public.moderation_case FOR EACH ROW WHEN (((new.content_snapshot IS DISTINCT FROM old.content_snapshot) OR ((new.state = ANY (ARRAY['open'::text, 'queued'::text, 'claimed'::text, 'held'::text])) <> (old.state = ANY (ARRAY['open'::text, 'queued'::text, 'claimed'::text, 'held'::text]))))) EXECUTE FUNCTION case_text_kept();

CREATE TRIGGER moderation_case_first_alarm AFTER INSERT ON public.moderation_case FOR EACH ROW WHEN (((new.state = ANY (ARRAY['queued'::text, 'claimed'::text, 'held'::text])) AND (new.due_at IS NOT NULL))) EXECUTE FUNCTION ask_for_alarm();

CREATE TRIGGER moderation_case_impartial BEFORE UPDATE ON public.moderation_case FOR EACH ROW WHEN (((new.state = 'appeal_claimed'::text) AND (new.lease_holder_id IS DISTINCT FROM old.lease_holder_id))) EXECUTE FUNCTION moderation_case_impartial();

CREATE TRIGGER moderation_case_next_alarm AFTER UPDATE ON public.moderation_case FOR EACH ROW WHEN (((new.state = ANY (ARRAY['queued'::text, 'claimed'::text, 'held'::text])) AND (((old.state = ANY (ARRAY['queued'::text, 'claimed'::text, 'held'::text])) IS NOT TRUE) OR (new.due_at IS DISTINCT FROM old.due_at) OR (new.escalates_at IS DISTINCT FROM old.escalates_at) OR (new.hold_until IS DISTINCT FROM old.hold_until) OR (new.reminded_due_at IS DISTINCT FROM old.reminded_due_at) OR (new.level <> old.level)))) EXECUTE FUNCTION ask_for_alarm();

CREATE TRIGGER moderation_case_versioned BEFORE UPDATE ON public.moderation_case FOR EACH ROW EXECUTE FUNCTION moderation_case_versioned();

CREATE TRIGGER outbox_keeps_delivery AFTER INSERT ON public.outbox FOR EACH ROW WHEN ((new.type = 'deliver-webhook'::text)) EXECUTE FUNCTION outbox_keeps_delivery();

CREATE TRIGGER report_unchanged BEFORE UPDATE ON public.report FOR EACH ROW EXECUTE FUNCTION report_unchanged();

CREATE TRIGGER second_review_impartial BEFORE INSERT OR UPDATE ON public.second_review FOR EACH ROW EXECUTE FUNCTION second_review_impartial();

grant delete, insert, select, update on address_key to moderato_app;

grant delete, insert, select, update on appeal to moderato_app;

grant insert, select on audit_event to moderato_app;

grant insert, select on audit_seal to moderato_app;

grant insert, select on audit_seal_entry to moderato_app;

grant delete, insert, select, update on bulk_case to moderato_app;

grant insert, select on case_event to moderato_app;

grant delete, insert, select, update on case_note to moderato_app;

grant delete, insert, select, update on case_text to moderato_app;

grant delete, insert, select, update on claimant_notice to moderato_app;

grant delete, insert, select, update on comment to moderato_app;

grant delete, insert, select, update on decision to moderato_app;

grant delete, insert, select, update on idempotency_key to moderato_app;

grant delete, insert, select, update on legal_notice to moderato_app;

grant delete, insert, select, update on measure to moderato_app;

grant delete, insert, select, update on measure_objection to moderato_app;

grant delete, insert, select, update on moderation_case to moderato_app;

grant delete, insert, select, update on notice to moderato_app;

grant delete, insert, select, update on outbox to moderato_app;

grant delete, insert, select, update on policy to moderato_app;

grant delete, insert, select, update on reader_block to moderato_app;

grant delete, insert, select, update on report to moderato_app;

grant delete, insert, select, update on report_origin to moderato_app;

grant delete, insert, select, update on reporter_stat to moderato_app;

grant delete, insert, select, update on review_queue to moderato_app;

grant delete, insert, select, update on review_queue_member to moderato_app;

grant delete, insert, select, update on reviewer to moderato_app;

grant delete, insert, select, update on routing_rule to moderato_app;

grant select on schema_migration to moderato_app;

grant delete, insert, select, update on second_review to moderato_app;

grant delete, insert, select, update on site to moderato_app;

grant delete, insert, select, update on site_key to moderato_app;

grant delete, insert, select, update on site_user to moderato_app;

grant delete, insert, select, update on staff_member to moderato_app;

grant delete, insert, select, update on thread to moderato_app;

grant delete, insert, select, update on user_note to moderato_app;

grant delete, insert, select, update on vote to moderato_app;

grant delete, insert, select, update on webhook to moderato_app;

grant delete, insert, select, update on webhook_delivery to moderato_app;

grant delete, insert, select, update on word_list to moderato_app;

alter default privileges in schema public grant delete, insert, select, update on tables to moderato_app;
