import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CommentId, SiteId, UserId } from '@moderato/kernel'

// The subject is replaced, so that the host's account makes a new person when it comes back.
const erasePerson = statement<{ id: UserId }>(
  'privacy.erase-person',
  `update site_user set subject = 'erased:' || gen_random_uuid(), name = '', picture = null, locale = null,
     erased_at = clock_timestamp()
   where site_id = $1 and id = $2 and erased_at is null returning id`,
)

// Every place that keeps what the person wrote, or what was written to or about the person in somebody's own words.
const eraseWords = statement<never>(
  'privacy.erase-words',
  `with snapshots as (
     update moderation_case set content_snapshot = null where site_id = $1 and author_id = $2 and content_snapshot is not null
   ), reasons as (
     update report set reason = null where site_id = $1 and reporter_id = $2 and reason is not null
   ), origins as (
     delete from report_origin o using report r
     where o.site_id = $1 and r.site_id = $1 and r.id = o.report_id and r.reporter_id = $2
   ), explanations as (
     update decision d set explanation = null from moderation_case k
     where d.site_id = $1 and k.site_id = $1 and k.id = d.case_id and k.author_id = $2 and d.explanation is not null
   ), unheard as (
     update second_review set content_snapshot = null, state = 'void', lease_holder_id = null, lease_token = null,
       lease_expires_at = null
     where site_id = $1 and author_id = $2 and state in ('waiting', 'claimed')
   ), opinions as (
     update second_review set content_snapshot = case when author_id = $2 then null else content_snapshot end, explanation = null
     where site_id = $1 and (author_id = $2 or reviewer_id = $2) and state in ('agreed', 'disagreed', 'void')
       and num_nonnulls(content_snapshot, explanation) > 0
   ), sanctions as (
     update measure set explanation = null where site_id = $1 and user_id = $2 and explanation is not null
   ), appeals as (
     update appeal set text = null, explanation = case when explanation is not null then '' end
     where site_id = $1 and appellant_id = $2 and (text is not null or explanation <> '')
   ), notes as (
     delete from user_note where site_id = $1 and (user_id = $2 or author_id = $2)
   ), remarks as (
     update case_note set body = '' where site_id = $1 and author_id = $2 and body <> ''
   ), claims as (
     update legal_notice set name = null, contact = null, proxy = null, explanation = null, evidence = null, access_code = null,
       erased_at = clock_timestamp()
     where site_id = $1 and filed_by = $2 and source = 'claimant' and erased_at is null
   ), objections as (
     update measure_objection set text = null where site_id = $1 and author_id = $2 and text is not null
   ), blocks as (
     delete from reader_block where site_id = $1 and (blocker_id = $2 or blocked_id = $2)
   ), keys as (
     delete from idempotency_key where site_id = $1 and user_id = $2
   )
   delete from staff_member where site_id = $1 and user_id = $2`,
)

const listComments = statement<{ id: CommentId }>(
  'privacy.list-own-comments',
  'select id from comment where site_id = $1 and author_id = $2 and deleted_at is null order by id limit $3',
)

@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  /** Takes name, picture and subject from the person. @returns false when that was done before */
  async erasePerson(tx: Tx, siteId: SiteId, userId: UserId): Promise<boolean> {
    return (await tx.query(erasePerson, [siteId, userId])).length === 1
  }

  /** Takes the person's words from every table but that of the comments. */
  async eraseWords(tx: Tx, siteId: SiteId, userId: UserId): Promise<void> {
    await tx.query(eraseWords, [siteId, userId])
  }

  /** Comments whose words are still there. */
  async listComments(siteId: SiteId, userId: UserId, limit: number): Promise<CommentId[]> {
    return (await this.database.query(listComments, [siteId, userId, limit])).map(({ id }) => id)
  }
}
