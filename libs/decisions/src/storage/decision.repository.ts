import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, DecisionId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'
import type { Decision } from '../domain/decision.js'

interface DecisionRow {
  id: DecisionId
  case_id: CaseId
  seq: number
  kind: Decision['kind']
  outcome: DecisionOutcome
  ground: DecisionGround
  policy_code: string
  explanation: string | null
  covers_report_seq: number
  decided_by: UserId | null
  created_at: Date
  undo_until: Date | null
  reverted_at: Date | null
}

const columns = `d.id, d.case_id, d.seq, d.kind, d.outcome, d.ground, d.policy_code, d.explanation, d.covers_report_seq,
  d.decided_by, d.created_at, d.undo_until, d.reverted_at`

const find = statement<DecisionRow>(
  'decisions.find',
  `select ${columns} from decision d where d.site_id = $1 and d.id = $2`,
)

// The claim is checked by the write that ends it, against the database's clock at this moment.
const closeCase = statement<{ version: number }>(
  'decisions.close-case',
  `update moderation_case set state = 'decided', version = version + 1, decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and id = $2 and state = 'claimed' and lease_holder_id = $3 and lease_token = $4
     and lease_expires_at > clock_timestamp()
   returning version`,
)

const add = statement<DecisionRow>(
  'decisions.add',
  `insert into decision as d (site_id, id, case_id, seq, outcome, ground, policy_code, explanation, decided_by,
     covers_report_seq, content_version, lease_token, undo_until)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, clock_timestamp() + make_interval(secs => $13))
   returning ${columns}`,
)

const addMeasure = statement<never>(
  'decisions.add-measure',
  `insert into measure (site_id, id, kind, comment_id, case_id, decision_id) values ($1, new_id(), $2, $3, $4, $5)`,
)

/** A decision ready to be written. */
export interface NewDecision {
  id: DecisionId
  caseId: CaseId
  outcome: DecisionOutcome
  ground: DecisionGround
  policyCode: string
  explanation: string | null
  decidedBy: UserId
  coversReportSeq: number
  contentVersion: number
  leaseToken: string
  undoSec: number
}

@Injectable()
export class DecisionRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, decisionId: DecisionId, tx?: Tx): Promise<Decision | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, decisionId])
    return row === undefined ? null : toDecision(row)
  }

  /** Ends the claim if it is live and this holder's. @returns the case's new version, or null when the claim was lost */
  async closeCase(
    tx: Tx,
    siteId: SiteId,
    claim: { caseId: CaseId; holderId: UserId; token: string },
  ): Promise<number | null> {
    return (await tx.query(closeCase, [siteId, claim.caseId, claim.holderId, claim.token]))[0]?.version ?? null
  }

  async add(tx: Tx, siteId: SiteId, decision: NewDecision & { seq: number }): Promise<Decision> {
    const { id, caseId, seq, outcome, ground, policyCode, explanation, decidedBy } = decision
    const { coversReportSeq, contentVersion, leaseToken, undoSec } = decision
    const what = [id, caseId, seq, outcome, ground, policyCode, explanation, decidedBy]
    const [row] = await tx.query(add, [siteId, ...what, coversReportSeq, contentVersion, leaseToken, undoSec])
    if (row === undefined) throw new Error('a decision was not written')
    return toDecision(row)
  }

  /** Restricts the comment, as long as the measure is not lifted. */
  async addMeasure(
    tx: Tx,
    siteId: SiteId,
    measure: { kind: 'hide' | 'remove'; commentId: CommentId; caseId: CaseId; decisionId: DecisionId },
  ): Promise<void> {
    await tx.query(addMeasure, [siteId, measure.kind, measure.commentId, measure.caseId, measure.decisionId])
  }
}

function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    caseId: row.case_id,
    seq: row.seq,
    kind: row.kind,
    outcome: row.outcome,
    ground: row.ground,
    policyCode: row.policy_code,
    explanation: row.explanation,
    coversReportSeq: row.covers_report_seq,
    decidedBy: row.decided_by,
    createdAt: row.created_at,
    undoUntil: row.undo_until,
    revertedAt: row.reverted_at,
  }
}
