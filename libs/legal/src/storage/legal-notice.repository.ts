import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, DecisionId, LegalNoticeId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionOutcome, InfringedRight, LegalWish } from '@moderato/contracts'
import type { LegalNotice, LegalNoticeStatus, NewLegalNotice } from '../domain/legal-notice.js'

interface NoticeRow {
  id: LegalNoticeId
  source: LegalNotice['source']
  case_id: CaseId
  comment_id: CommentId
  filed_by: UserId | null
  name: string | null
  contact: string | null
  proxy: string | null
  infringed_right: InfringedRight
  wish: LegalWish
  explanation: string | null
  evidence: string | null
  reference: string | null
  due_at: Date | null
  created_at: Date
}

const add = statement<never>(
  'legal.add-notice',
  `with filed as (
     insert into legal_notice (site_id, id, source, case_id, comment_id, content_version, filed_by, name, contact, proxy,
       infringed_right, wish, explanation, evidence, reference, good_faith, due_at, access_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, true, $16, $17) returning site_id, id
   )
   insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
   select site_id, new_id(), id, 'receipt', id from filed`,
)

const findCode = statement<{ access_code: string | null }>(
  'legal.find-access-code',
  'select access_code from legal_notice where site_id = $1 and id = $2',
)

const findStatus = statement<{
  id: LegalNoticeId
  created_at: Date
  decision_id: DecisionId | null
  outcome: DecisionOutcome | null
  decided_at: Date | null
  automated_decision: boolean | null
  blocked_until: Date | null
  told: { kind: LegalNoticeStatus['told'][number]['kind']; at: string }[]
}>(
  'legal.find-status',
  `select n.id, n.created_at, d.id as decision_id, d.outcome, d.created_at as decided_at, d.automated_decision,
     (select max(m.ends_at) from measure m where m.site_id = n.site_id and m.case_id = n.case_id and m.kind = 'temporary'
       and m.lifted_at is null and m.ends_at > clock_timestamp()) as blocked_until,
     (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'at', t.created_at) order by t.id), '[]')
       from claimant_notice t where t.site_id = n.site_id and t.legal_notice_id = n.id) as told
   from legal_notice n left join decision d on d.site_id = n.site_id and d.case_id = n.case_id and d.effective
   where n.site_id = $1 and n.id = $2 and n.access_code = $3`,
)

const list = statement<NoticeRow>(
  'legal.list-notices',
  `select n.id, n.source, n.case_id, n.comment_id, n.filed_by, n.name, n.contact, n.proxy, n.infringed_right, n.wish,
     n.explanation, n.evidence, n.reference, n.due_at, n.created_at
   from legal_notice n join moderation_case k on k.site_id = n.site_id and k.id = n.case_id
   where n.site_id = $1 and ($2::uuid[] is null or k.queue_id = any ($2)) and n.id < $3 order by n.id desc limit $4`,
)

@Injectable()
export class LegalNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the notice, and that its claimant was told of its receipt. */
  async add(
    tx: Tx,
    siteId: SiteId,
    notice: NewLegalNotice,
    joined: { caseId: CaseId; contentVersion: number },
  ): Promise<void> {
    const { id, source, commentId, filedBy, name, contact, proxy, infringedRight, wish, explanation } = notice
    const words = [name, contact, proxy, infringedRight, wish, explanation, notice.evidence, notice.reference]
    const about = [siteId, id, source, joined.caseId, commentId, joined.contentVersion, filedBy]
    await tx.query(add, [...about, ...words, notice.dueAt, notice.accessCode])
  }

  /** The code of a notice filed before; null for an order, and once erased. */
  async findCode(tx: Tx, siteId: SiteId, noticeId: LegalNoticeId): Promise<string | null> {
    return (await tx.query(findCode, [siteId, noticeId]))[0]?.access_code ?? null
  }

  /** How a notice stands, for who has its code; null for a wrong one. */
  async findStatus(siteId: SiteId, noticeId: LegalNoticeId, code: string): Promise<LegalNoticeStatus | null> {
    const [row] = await this.database.query(findStatus, [siteId, noticeId, code])
    if (row === undefined) return null
    const { id, created_at, decision_id, outcome, decided_at, automated_decision, blocked_until, told } = row
    const isDecided = decision_id !== null && outcome !== null && decided_at !== null
    return {
      id,
      createdAt: created_at,
      decision: isDecided
        ? { id: decision_id, outcome, at: decided_at, isAutomatic: automated_decision === true }
        : null,
      blockedUntil: blocked_until,
      told: told.map(({ kind, at }) => ({ kind, at: new Date(at) })),
    }
  }

  /** Newest first. @param queueIds - null for every queue */
  async list(
    siteId: SiteId,
    queueIds: readonly string[] | null,
    page: { before: LegalNoticeId; limit: number },
  ): Promise<LegalNotice[]> {
    const rows = await this.database.query(list, [siteId, queueIds, page.before, page.limit])
    return rows.map(({ case_id, comment_id, filed_by, infringed_right, due_at, created_at, ...same }) => {
      const ids = { siteId, caseId: case_id, commentId: comment_id, filedBy: filed_by }
      return { ...same, ...ids, infringedRight: infringed_right, dueAt: due_at, createdAt: created_at }
    })
  }
}
