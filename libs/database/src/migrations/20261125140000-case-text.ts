import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What searching in cases reads. Words are found by pairs of neighbouring characters: most Korean words have two
 * syllables, which trigrams cannot find. The text stands in a table of its own, because a case changes often and its
 * text hardly ever: an index on the case itself would be written anew with every claim.
 */
export class CaseText1795615200000 implements MigrationInterface {
  readonly name = 'CaseText1795615200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function text_pairs(words text) returns text[] language sql immutable strict parallel safe as $fn$
        select coalesce(array_agg(distinct pair.here || pair.after), '{}') from (
          select one.here, lead(one.here) over (order by one.place) as after
          from unnest(string_to_array(lower(words), null)) with ordinality as one (here, place)) pair
        where pair.after is not null
      $fn$;

      create table case_text (
        site_id text not null,
        case_id uuid not null,
        body text not null,
        -- the same for texts that differ in spaces, punctuation and capitals only
        fingerprint bytea not null generated always as
          (decode(md5(lower(regexp_replace(body, '[[:space:][:punct:]]+', '', 'g'))), 'hex')) stored,
        is_live boolean not null,
        constraint case_text_pkey primary key (site_id, case_id),
        constraint case_text_case_fkey foreign key (site_id, case_id) references moderation_case (site_id, id) on delete cascade
      );

      create function case_text_kept() returns trigger language plpgsql as $fn$
      begin
        if new.content_snapshot is null then
          delete from case_text where site_id = new.site_id and case_id = new.id;
        else
          insert into case_text (site_id, case_id, body, is_live)
          values (new.site_id, new.id, new.content_snapshot, new.state in ('open', 'queued', 'claimed', 'held'))
          on conflict on constraint case_text_pkey do update set body = excluded.body, is_live = excluded.is_live;
        end if;
        return null;
      end $fn$;
      create trigger case_text_added after insert on moderation_case for each row
        when (new.content_snapshot is not null) execute function case_text_kept();
      create trigger case_text_kept after update on moderation_case for each row
        when (new.content_snapshot is distinct from old.content_snapshot
          or (new.state in ('open', 'queued', 'claimed', 'held')) <> (old.state in ('open', 'queued', 'claimed', 'held')))
        execute function case_text_kept();

      insert into case_text (site_id, case_id, body, is_live)
      select site_id, id, content_snapshot, state in ('open', 'queued', 'claimed', 'held') from moderation_case
      where content_snapshot is not null;

      -- Two, so that what waits is found at the same speed however much was decided before.
      create index case_text_live_idx on case_text using gin (text_pairs(body)) where is_live;
      create index case_text_past_idx on case_text using gin (text_pairs(body)) where not is_live;
      create index case_text_fingerprint_idx on case_text (site_id, fingerprint, case_id);
      create index site_user_name_idx on site_user using gin (text_pairs(name));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index site_user_name_idx;
      drop trigger case_text_kept on moderation_case;
      drop trigger case_text_added on moderation_case;
      drop function case_text_kept();
      drop table case_text;
      drop function text_pairs(text);
    `)
  }
}
