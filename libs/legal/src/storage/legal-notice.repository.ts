import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, DecisionId, LegalNoticeId, MeasureId, SiteId } from '@moderato/kernel'
import type { DecisionOutcome } from '@moderato/contracts'
import type { CaseClaims, LegalNoticeStatus, NewLegalNotice } from '../domain/legal-notice.js'
import { noticeColumns, toNotice, type NoticeRow } from './legal-notice-row.js'

interface BlockRow {
  id: MeasureId
  starts_at: Date
  ends_at: Date
  lifted_at: Date | null
  text: string | null
  objected_at: Date | null
}

const add = statement<never>(
  'legal.add-notice',
  `with filed as (
     insert into legal_notice (site_id, id, source, case_id, comment_id, content_version, filed_by, name, contact, proxy,
       infringed_right, wish, explanation, evidence, reference, good_faith, due_at, access_code, authority, claimant_kind)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, true, $16, $17, $18, $19) returning site_id, id
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

const listOfCase = statement<NoticeRow>(
  'legal.list-notices-of-case',
  `select ${noticeColumns} from legal_notice n where n.site_id = $1 and n.case_id = $2 order by n.id limit 100`,
)

const listBlocks = statement<BlockRow>(
  'legal.list-blocks-of-case',
  `select m.id, m.starts_at, m.ends_at, m.lifted_at, o.text, o.created_at as objected_at
   from measure m left join measure_objection o on o.site_id = m.site_id and o.measure_id = m.id
   where m.site_id = $1 and m.case_id = $2 and m.kind = 'temporary' order by m.id limit 100`,
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
    await tx.query(add, [...about, ...words, notice.dueAt, notice.accessCode, notice.authority, notice.claimantKind])
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

  /** What is claimed in a case and blocked for it, each oldest first. */
  async listOfCase(siteId: SiteId, caseId: CaseId): Promise<CaseClaims> {
    const [notices, blocks] = await Promise.all([
      this.database.query(listOfCase, [siteId, caseId]),
      this.database.query(listBlocks, [siteId, caseId]),
    ])
    return { notices: notices.map((row) => toNotice(siteId, row)), blocks: blocks.map(toBlock) }
  }
}

function toBlock(row: BlockRow): CaseClaims['blocks'][number] {
  const { id, starts_at, ends_at, lifted_at, text, objected_at } = row
  const objection = objected_at === null ? null : { text, at: objected_at }
  return { id, startsAt: starts_at, endsAt: ends_at, liftedAt: lifted_at, objection }
}
