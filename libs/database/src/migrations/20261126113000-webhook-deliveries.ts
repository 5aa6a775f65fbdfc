import type { MigrationInterface, QueryRunner } from 'typeorm'

export class WebhookDeliveries1795692600000 implements MigrationInterface {
  readonly name = 'WebhookDeliveries1795692600000'

  /** What was sent where, and what came back. Kept by a trigger, so that nothing can promise a delivery without its row. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook_delivery (
        site_id text not null,
        -- the same at every try: receivers tell a repetition by it
        id uuid not null,
        webhook_id uuid not null,
        event text not null,
        ids jsonb not null,
        occurred_at timestamptz not null,
        state text not null default 'waiting',
        -- a person asked for it: made although the webhook is paused
        by_hand boolean not null default false,
        attempts integer not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        -- when a job was last asked for; a waiting row that stays silent has lost its job
        asked_at timestamptz not null default clock_timestamp(),
        tried_at timestamptz,
        -- of the last answer; null where none came
        status integer,
        -- how the last answer began
        response text,
        took_ms integer,
        constraint webhook_delivery_pkey primary key (site_id, id),
        constraint webhook_delivery_webhook_fkey foreign key (site_id, webhook_id) references webhook (site_id, id) on delete cascade,
        constraint webhook_delivery_state_check check (state in ('waiting', 'delivered', 'failed', 'skipped')),
        constraint webhook_delivery_attempts_check check (attempts >= 0 and (attempts > 0) = (tried_at is not null)),
        constraint webhook_delivery_delivered_check check (state <> 'delivered' or coalesce(status between 200 and 299, false)),
        constraint webhook_delivery_response_check check (octet_length(response) <= 8000)
      );
      create index webhook_delivery_webhook_idx on webhook_delivery (site_id, webhook_id, id desc);
      create index webhook_delivery_waiting_idx on webhook_delivery (asked_at) where state = 'waiting';
      create index webhook_delivery_created_idx on webhook_delivery (created_at);
      grant select, insert, update, delete on webhook_delivery to moderato_app;

      -- A webhook that is removed at this very moment is told nothing more; the promise of others must not fail for it.
      create function outbox_keeps_delivery() returns trigger language plpgsql as $fn$
      begin
        insert into webhook_delivery (site_id, id, webhook_id, event, ids, occurred_at)
        select w.site_id, coalesce((new.payload ->> 'deliveryId')::uuid, new.id), w.id, new.payload ->> 'event',
          coalesce(new.payload -> 'ids', '{}'), date_trunc('milliseconds', coalesce((new.payload ->> 'at')::timestamptz, clock_timestamp()))
        from webhook w where w.site_id = new.site_id and w.id = (new.payload ->> 'webhookId')::uuid
        for key share of w
        on conflict on constraint webhook_delivery_pkey do nothing;
        return null;
      end $fn$;
      create trigger outbox_keeps_delivery after insert on outbox for each row
        when (new.type = 'deliver-webhook') execute function outbox_keeps_delivery();

      -- What is on its way at this moment.
      insert into webhook_delivery (site_id, id, webhook_id, event, ids, occurred_at)
      select w.site_id, o.id, w.id, o.payload ->> 'event', coalesce(o.payload -> 'ids', '{}'),
        date_trunc('milliseconds', coalesce((o.payload ->> 'at')::timestamptz, o.created_at))
      from outbox o join webhook w on w.site_id = o.site_id and w.id = (o.payload ->> 'webhookId')::uuid
      where o.type = 'deliver-webhook' and o.published_at is null and o.failed_at is null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger outbox_keeps_delivery on outbox;
      drop function outbox_keeps_delivery();
      delete from outbox where type = 'deliver-webhook' and payload ->> 'event' = 'ping';
      drop table webhook_delivery;
    `)
  }
}
