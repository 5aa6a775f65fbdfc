import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'receipt', 'outcome', 'statement-of-reasons', 'appeal-receipt', 'appeal-outcome', 'correction', 'temporary-measure',
  'sanction', 'legal-notice', 'measure-ended'`

export class OrdersAndOverdue1795620180000 implements MigrationInterface {
  readonly name = 'OrdersAndOverdue1795620180000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Orders of authorities wait in a queue of their own, where a site has one.
      alter table review_queue add column takes_orders boolean not null default false;
      alter table legal_notice add column authority text;
      update legal_notice set authority = 'agency' where source = 'agency';
      alter table legal_notice add constraint legal_notice_authority_check
        check ((source = 'agency') = (authority is not null) and authority in ('agency', 'election-commission'));

      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in (${kinds}, 'overdue'));

      -- Leads are told of missed deadlines, at most once an hour, and webhooks of each; with the event or not at all.
      create function case_event_tells_leads() returns trigger language plpgsql as $fn$
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
      end $fn$;
      create trigger case_event_tells_leads after insert on case_event for each row
        when (new.type = 'overdue') execute function case_event_tells_leads();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger case_event_tells_leads on case_event;
      drop function case_event_tells_leads();
      delete from notice where kind = 'overdue';
      alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in (${kinds}));
      alter table legal_notice drop constraint legal_notice_authority_check, drop column authority;
      alter table review_queue drop column takes_orders;
    `)
  }
}
