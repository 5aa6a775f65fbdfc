import type { MigrationInterface, QueryRunner } from 'typeorm'

export class NeverShown1795721400000 implements MigrationInterface {
  readonly name = 'NeverShown1795721400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether readers ever saw the comment. What nobody saw leaves no place in its thread, whatever becomes of it.
      alter table comment add column was_shown boolean not null default true;

      -- Of the comments that are there, those count as never shown that were held as they were first written and that
      -- every decision since then kept from readers; one that was taken back may have let them appear for a while.
      update comment c set was_shown = false
      where c.held_version = 1 and c.status <> 'published' and not exists (
        select from moderation_case k join decision d on d.site_id = k.site_id and d.case_id = k.id
        where k.site_id = c.site_id and k.comment_id = c.id and not (d.effective and d.outcome in ('hide', 'remove')));

      alter table comment add constraint comment_was_shown_check check (was_shown or status <> 'published');

      drop index comment_roots_idx, comment_best_idx, comment_replies_idx, comment_gone_idx;
      create index comment_roots_idx on comment (site_id, thread_id, id)
        where parent_id is null and status <> 'pending' and was_shown;
      create index comment_best_idx on comment (site_id, thread_id, net_votes, id)
        where parent_id is null and status <> 'pending' and was_shown;
      create index comment_replies_idx on comment (site_id, parent_id, id)
        where parent_id is not null and status <> 'pending' and was_shown;
      create index comment_gone_idx on comment (site_id, thread_id, status)
        where status in ('deleted', 'removed') and was_shown;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index comment_roots_idx, comment_best_idx, comment_replies_idx, comment_gone_idx;
      create index comment_roots_idx on comment (site_id, thread_id, id) where parent_id is null and status <> 'pending';
      create index comment_best_idx on comment (site_id, thread_id, net_votes, id) where parent_id is null and status <> 'pending';
      create index comment_replies_idx on comment (site_id, parent_id, id) where parent_id is not null and status <> 'pending';
      create index comment_gone_idx on comment (site_id, thread_id, status) where status in ('deleted', 'removed');
      alter table comment drop constraint comment_was_shown_check;
      alter table comment drop column was_shown;
    `)
  }
}
