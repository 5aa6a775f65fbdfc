import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type AppealId, type CaseId, type DecisionId, type SiteId, type UserId } from '@moderato/kernel'
import type { AppellantRole, ProblemCode } from '@moderato/contracts'
import type { Appeal } from '../domain/appeal.js'

interface AppealRow {
  id: AppealId
  decision_id: DecisionId
  case_id: CaseId
  appellant_id: UserId
  role: AppellantRole
  text: string | null
  state: Appeal['state']
  decided_at: Date | null
  superseding_id: DecisionId | null
  created_at: Date
}

const columns = `a.id, a.decision_id, a.case_id, a.appellant_id, a.role, a.text, a.state, a.decided_at, a.superseding_id,
  a.created_at`

const find = statement<AppealRow>(
  'decisions.find-appeal',
  `select ${columns} from appeal a where a.site_id = $1 and a.id = $2`,
)

const findOwn = statement<{ id: AppealId }>(
  'decisions.find-own-appeal',
  'select id from appeal where site_id = $1 and decision_id = $2 and appellant_id = $3',
)

const list = statement<AppealRow>(
  'decisions.list-appeals',
  `select ${columns} from appeal a join moderation_case k on k.site_id = a.site_id and k.id = a.case_id
   where a.site_id = $1 and ($2::uuid is null or a.id < $2) and ($3::uuid[] is null or k.queue_id = any ($3))
     and ($4::text is null or $4 = case when a.state = 'open' and k.state = 'appeal_claimed' then 'claimed' else a.state end)
   order by a.id desc limit $5`,
)

const findRole = statement<{ role: AppellantRole | null }>(
  'decisions.find-appellant-role',
  `select case when k.author_id = $3 then 'author'
     when exists (select from report r where r.site_id = $1 and r.case_id = k.id and r.reporter_id = $3) then 'reporter' end as role
   from moderation_case k where k.site_id = $1 and k.id = $2`,
)

const add = statement<AppealRow>(
  'decisions.add-appeal',
  `insert into appeal as a (site_id, id, decision_id, case_id, appellant_id, role, text) values ($1, $2, $3, $4, $5, $6, $7)
   returning ${columns}`,
)

const decideAll = statement<{ id: AppealId; appellant_id: UserId }>(
  'decisions.decide-appeals',
  `update appeal set state = $4, decided_by = $5, decided_at = clock_timestamp(), superseding_id = $3
   where site_id = $1 and decision_id = $2 and state = 'open' returning id, appellant_id`,
)

@Injectable()
export class AppealRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, appealId: AppealId, tx?: Tx): Promise<Appeal | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, appealId])
    return row === undefined ? null : toAppeal(row)
  }

  /** Whether this person has appealed the decision before. */
  async isAppealed(tx: Tx, siteId: SiteId, decisionId: DecisionId, appellantId: UserId): Promise<boolean> {
    return (await tx.query(findOwn, [siteId, decisionId, appellantId])).length > 0
  }

  /** Newest first. @param filter.queueIds - null for every queue */
  async list(
    siteId: SiteId,
    filter: { queueIds: readonly string[] | null; state: string | null },
    page: { before: AppealId | null; limit: number },
  ): Promise<Appeal[]> {
    const values = [siteId, page.before, filter.queueIds, filter.state, page.limit]
    return (await this.database.query(list, values)).map(toAppeal)
  }

  /** What the person has to do with the case, or null for a stranger to it. */
  async findRole(tx: Tx, siteId: SiteId, caseId: CaseId, userId: UserId): Promise<AppellantRole | null> {
    return (await tx.query(findRole, [siteId, caseId, userId]))[0]?.role ?? null
  }

  /** @throws DomainError `already-appealed` */
  async add(
    tx: Tx,
    siteId: SiteId,
    appeal: Pick<Appeal, 'id' | 'decisionId' | 'caseId' | 'appellantId' | 'role' | 'text'>,
  ): Promise<Appeal> {
    const { id, decisionId, caseId, appellantId, role, text } = appeal
    try {
      const [row] = await tx.query(add, [siteId, id, decisionId, caseId, appellantId, role, text])
      if (row === undefined) throw new Error('an appeal was not written')
      return toAppeal(row)
    } catch (error) {
      if (violatedConstraint(error) !== 'appeal_decision_id_appellant_id_key') throw error
      throw new DomainError<ProblemCode>('already-appealed')
    }
  }

  /** Answers every open appeal of a decision with the one that supersedes it. @returns the appeals and whose they are */
  async decideAll(
    tx: Tx,
    siteId: SiteId,
    answer: { decisionId: DecisionId; supersedingId: DecisionId; state: 'upheld' | 'overturned'; decidedBy: UserId },
  ): Promise<{ id: AppealId; appellantId: UserId }[]> {
    const { decisionId, supersedingId, state, decidedBy } = answer
    const rows = await tx.query(decideAll, [siteId, decisionId, supersedingId, state, decidedBy])
    return rows.map(({ id, appellant_id }) => ({ id, appellantId: appellant_id }))
  }
}

function toAppeal(row: AppealRow): Appeal {
  return {
    id: row.id,
    decisionId: row.decision_id,
    caseId: row.case_id,
    appellantId: row.appellant_id,
    role: row.role,
    text: row.text,
    state: row.state,
    decidedAt: row.decided_at,
    supersedingId: row.superseding_id,
    createdAt: row.created_at,
  }
}
