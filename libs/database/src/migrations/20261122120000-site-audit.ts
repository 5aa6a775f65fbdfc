import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SiteAudit1795347600000 implements MigrationInterface {
  readonly name = 'SiteAudit1795347600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What staff did beside deciding cases: settings, keys, members, queues, rules, sanctions.
      create table audit_event (
        site_id text not null,
        id uuid not null,
        type text not null,
        actor_kind text not null,
        actor_id uuid,
        subject_kind text not null,
        subject_id text not null,
        -- ids, codes and numbers only: words and names would outlive their erasure here
        data jsonb not null default '{}',
        at timestamptz not null default clock_timestamp(),
        hash bytea not null,
        constraint audit_event_pkey primary key (site_id, id),
        constraint audit_event_site_fkey foreign key (site_id) references site (id),
        constraint audit_event_actor_check check (actor_kind in ('reader', 'staff', 'system') and (actor_kind = 'system') = (actor_id is null)),
        constraint audit_event_type_check check (type ~ '^[a-z][a-z0-9-]{0,59}$'),
        constraint audit_event_subject_check check (octet_length(subject_id) between 1 and 255)
      );
      create index audit_event_at_idx on audit_event (site_id, at);

      create function audit_event_canonical(event audit_event) returns bytea language sql immutable as $fn$
        select convert_to(jsonb_build_array(event.site_id, event.id, event.type, event.actor_kind, event.actor_id, event.subject_kind,
          event.subject_id, event.data, extract(epoch from event.at)::text)::text, 'UTF8')
      $fn$;
      create function audit_event_hash() returns trigger language plpgsql as $fn$
      begin
        new.hash := sha256(audit_event_canonical(new));
        return new;
      end $fn$;
      create trigger audit_event_hash before insert on audit_event for each row execute function audit_event_hash();

      -- One link of the site's chain: what it seals can neither change nor go missing unnoticed.
      create table audit_seal (
        site_id text not null,
        seq integer not null,
        row_count integer not null,
        -- sha256 over the hashes of the sealed rows, in the order of their keys
        digest bytea not null,
        sealed_at timestamptz not null default clock_timestamp(),
        prev_hash bytea,
        hash bytea not null,
        constraint audit_seal_pkey primary key (site_id, seq),
        constraint audit_seal_site_fkey foreign key (site_id) references site (id),
        constraint audit_seal_seq_check check (seq >= 1),
        constraint audit_seal_row_count_check check (row_count >= 1)
      );

      create function audit_seal_canonical(seal audit_seal) returns bytea language sql immutable as $fn$
        select convert_to(jsonb_build_array(seal.site_id, seal.seq, seal.row_count, encode(seal.digest, 'hex'),
          extract(epoch from seal.sealed_at)::text, encode(seal.prev_hash, 'hex'))::text, 'UTF8')
      $fn$;
      create function audit_seal_link() returns trigger language plpgsql as $fn$
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
      end $fn$;
      create trigger audit_seal_link before insert on audit_seal for each row execute function audit_seal_link();

      -- Which rows a seal holds. Rows are named one by one, never by a range, so that none that committed late is left out.
      create table audit_seal_entry (
        site_id text not null,
        -- the case of a case event, or the id of an audit event
        row_id uuid not null,
        -- the number of a case event, 0 for an audit event
        row_seq integer not null,
        seal_seq integer not null,
        hash bytea not null,
        constraint audit_seal_entry_pkey primary key (site_id, row_id, row_seq),
        constraint audit_seal_entry_seal_fkey foreign key (site_id, seal_seq) references audit_seal (site_id, seq)
      );
      create index audit_seal_entry_seal_idx on audit_seal_entry (site_id, seal_seq);

      do $do$
      declare audited text;
      begin
        foreach audited in array array['audit_event', 'audit_seal', 'audit_seal_entry'] loop
          execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', audited || '_append_only', audited);
          execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', audited || '_no_truncate', audited);
          execute format('revoke update, delete, truncate on %I from moderato_app', audited);
        end loop;
      end $do$;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function audit_seal_canonical(audit_seal);
      drop function audit_event_canonical(audit_event);
      drop table audit_seal_entry, audit_seal, audit_event;
      drop function audit_seal_link();
      drop function audit_event_hash();
    `)
  }
}
