import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, DecisionId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'
import { impartialTo } from '@moderato/reviewing'
import type { Decision } from '../domain/decision.js'
import { decisionColumns, toDecision, type DecisionRow } from './decision-row.js'

const find = statement<DecisionRow>(
  'decisions.find',
  `select ${decisionColumns} from decision d where d.site_id = $1 and d.id = $2`,
)

const findEffective = statement<DecisionRow>(
  'decisions.find-effective',
  `select ${decisionColumns} from decision d where d.site_id = $1 and d.case_id = $2 and d.effective`,
)

const listBulk = statement<DecisionRow>(
  'decisions.list-bulk',
  `select ${decisionColumns} from decision d where d.site_id = $1 and d.bulk_id = $2 order by d.id`,
)

// The claim is checked by the write that ends it, against the database's clock at this moment; and its holder again, who may
// have reported the comment since.
const closeCase = statement<{ version: number }>(
  'decisions.close-case',
  `update moderation_case k set state = 'decided', version = k.version + 1, decided_at = clock_timestamp(),
     content_version = $5, lease_holder_id = null, lease_token = null, lease_expires_at = null
   where k.site_id = $1 and k.id = $2 and k.state = 'claimed' and k.lease_holder_id = $3 and k.lease_token = $4
     and k.lease_expires_at > clock_timestamp() and ${impartialTo('$3')}
   returning k.version`,
)

const findImpartial = statement<{ is_impartial: boolean }>(
  'decisions.find-impartial',
  `select ${impartialTo('$3')} as is_impartial from moderation_case k where k.site_id = $1 and k.id = $2`,
)

const add = statement<DecisionRow>(
  'decisions.add',
  `insert into decision as d (site_id, id, case_id, seq, kind, outcome, ground, policy_code, policy_version,
     legal_reference, explanation, decided_by, covers_report_seq, content_version, lease_token, supersedes, bulk_id, undo_until)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
     clock_timestamp() + make_interval(secs => $18))
   returning ${decisionColumns}`,
)

const retire = statement<{ id: DecisionId }>(
  'decisions.retire',
  'update decision set effective = false where site_id = $1 and id = $2 and effective returning id',
)

/** A decision ready to be written. */
export interface NewDecision {
  id: DecisionId
  caseId: CaseId
  kind: 'first' | 'appeal'
  outcome: DecisionOutcome
  ground: DecisionGround
  policyCode: string
  policyVersion: number
  legalReference: string | null
  explanation: string | null
  decidedBy: UserId
  coversReportSeq: number
  contentVersion: number
  leaseToken: string
  /** The decision that this one replaces after an appeal. */
  supersedes: DecisionId | null
  /** Request that decided several cases at once; null for one case alone. */
  bulkId: string | null
  /** Null: cannot be taken back. */
  undoSec: number | null
}

@Injectable()
export class DecisionRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, decisionId: DecisionId, tx?: Tx): Promise<Decision | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, decisionId])
    return row === undefined ? null : toDecision(row)
  }

  /** The decision of the case that is in force, or null. */
  async findEffective(siteId: SiteId, caseId: CaseId, tx: Tx): Promise<Decision | null> {
    const [row] = await tx.query(findEffective, [siteId, caseId])
    return row === undefined ? null : toDecision(row)
  }

  /** What one request decided, oldest first. */
  async listBulk(siteId: SiteId, bulkId: string): Promise<Decision[]> {
    return (await this.database.query(listBulk, [siteId, bulkId])).map(toDecision)
  }

  /**
   * Ends the claim if it is live and this holder's, who has no part in the case.
   *
   * @returns the case's new version, or null when the claim was lost or its holder took part
   */
  async closeCase(
    tx: Tx,
    siteId: SiteId,
    claim: { caseId: CaseId; holderId: UserId; token: string; contentVersion: number },
  ): Promise<number | null> {
    const values = [siteId, claim.caseId, claim.holderId, claim.token, claim.contentVersion]
    return (await tx.query(closeCase, values))[0]?.version ?? null
  }

  /** Whether this person neither wrote nor reported the comment, nor decided the case before. */
  async isImpartial(
    tx: Tx,
    siteId: SiteId,
    { caseId, holderId }: { caseId: CaseId; holderId: UserId },
  ): Promise<boolean> {
    return (await tx.query(findImpartial, [siteId, caseId, holderId]))[0]?.is_impartial ?? true
  }

  async add(tx: Tx, siteId: SiteId, decision: NewDecision & { seq: number }): Promise<Decision> {
    const { id, caseId, seq, kind, outcome, ground, policyCode, policyVersion, legalReference } = decision
    const { explanation, decidedBy, coversReportSeq, contentVersion, leaseToken, supersedes, bulkId, undoSec } =
      decision
    const [row] = await tx.query(add, [
      ...[siteId, id, caseId, seq, kind, outcome, ground, policyCode, policyVersion, legalReference, explanation],
      ...[decidedBy, coversReportSeq, contentVersion, leaseToken, supersedes, bulkId, undoSec],
    ])
    if (row === undefined) throw new Error('a decision was not written')
    return toDecision(row)
  }

  /** Takes a decision out of force, so that another can take its place. @returns false when it was not in force */
  async retire(tx: Tx, siteId: SiteId, decisionId: DecisionId): Promise<boolean> {
    return (await tx.query(retire, [siteId, decisionId])).length === 1
  }
}
