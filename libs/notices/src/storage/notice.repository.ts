import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, NoticeId, SiteId, UserId } from '@moderato/kernel'
import type { Locale, NoticeKind } from '@moderato/contracts'
import type { Notice } from '../domain/notice.js'
import { noticeColumns, noticeJoins, toNotice, type NoticeRow } from './notice-row.js'

interface SentRow {
  id: NoticeId
  recipient_id: UserId
}

const toReporters = statement<SentRow>(
  'notices.to-reporters',
  `insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, decision_id, data, sent_at)
   select distinct on (r.reporter_id) r.site_id, new_id(), $3, r.reporter_id, $4::uuid, r.case_id, r.comment_id, $5::uuid,
     $6::jsonb, clock_timestamp()
   from report r where r.site_id = $1 and r.case_id = $2 and r.reporter_id <> all ($7::uuid[])
   on conflict on constraint notice_reference_key do nothing
   returning id, recipient_id`,
)

const toPerson = statement<SentRow>(
  'notices.to-person',
  `insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, decision_id, data, sent_at)
   values ($1, new_id(), $3, $2, $4, $5, (select k.comment_id from moderation_case k where k.site_id = $1 and k.id = $5),
     $6, $7, clock_timestamp())
   on conflict on constraint notice_reference_key do nothing
   returning id, recipient_id`,
)

const list = statement<NoticeRow>(
  'notices.list',
  `select ${noticeColumns('$5')} from notice n ${noticeJoins}
   where n.site_id = $1 and n.recipient_id = $2 and ($3::uuid is null or n.id < $3) order by n.id desc limit $4`,
)

const markRead = statement<{ id: NoticeId }>(
  'notices.mark-read',
  `update notice set read_at = coalesce(read_at, clock_timestamp())
   where site_id = $1 and id = $2 and recipient_id = $3 returning id`,
)

/** Why somebody is told something. */
export interface Occasion {
  kind: NoticeKind
  /** What the notice answers: a report, decision, appeal or measure. Told once per reference, recipient and kind. */
  referenceId: string
  caseId: CaseId | null
  decisionId: string | null
  /** Flags, never words. */
  data?: { moot: true }
}

/** A notice that was just written. */
export interface SentNotice {
  id: NoticeId
  recipientId: UserId
}

@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** Tells everybody who reported in the case, but for the people excepted. @returns what was news */
  async toReporters(
    tx: Tx,
    siteId: SiteId,
    occasion: Occasion & { caseId: CaseId },
    exceptIds: readonly UserId[],
  ): Promise<SentNotice[]> {
    const { kind, referenceId, caseId, decisionId, data = {} } = occasion
    const rows = await tx.query(toReporters, [siteId, caseId, kind, referenceId, decisionId, data, exceptIds])
    return rows.map(({ id, recipient_id }) => ({ id, recipientId: recipient_id }))
  }

  /** Tells one person. @returns what was news: one notice, or none */
  async toPerson(tx: Tx, siteId: SiteId, recipientId: UserId, occasion: Occasion): Promise<SentNotice[]> {
    const { kind, referenceId, caseId, decisionId, data = {} } = occasion
    const rows = await tx.query(toPerson, [siteId, recipientId, kind, referenceId, caseId, decisionId, data])
    return rows.map(({ id, recipient_id }) => ({ id, recipientId: recipient_id }))
  }

  /** A person's notices, newest first, with the site's wording of policies in that language. */
  async list(
    siteId: SiteId,
    recipient: { id: UserId; locale: Locale },
    page: { before: NoticeId | null; limit: number },
  ): Promise<Notice[]> {
    const values = [siteId, recipient.id, page.before, page.limit, recipient.locale]
    return (await this.database.query(list, values)).map(toNotice)
  }

  /** The first reading counts. @returns false for a notice that is not this person's */
  async markRead(siteId: SiteId, recipientId: UserId, noticeId: NoticeId): Promise<boolean> {
    return (await this.database.query(markRead, [siteId, noticeId, recipientId])).length === 1
  }
}
