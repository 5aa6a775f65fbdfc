import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type AppealId, type CaseId, type DecisionId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Appeal, DecisionAppeal } from '../domain/appeal.js'
import { appealColumns, toAppeal, type AppealRow } from './appeal-row.js'

const find = statement<AppealRow>(
  'decisions.find-appeal',
  `select ${appealColumns} from appeal a where a.site_id = $1 and a.id = $2`,
)

const findOwn = statement<{ id: AppealId }>(
  'decisions.find-own-appeal',
  'select id from appeal where site_id = $1 and decision_id = $2 and appellant_id = $3',
)

const list = statement<AppealRow>(
  'decisions.list-appeals',
  `select ${appealColumns} from appeal a left join moderation_case k on k.site_id = a.site_id and k.id = a.case_id
   where a.site_id = $1 and ($2::uuid is null or a.id < $2) and ($3::uuid[] is null or a.measure_id is not null or k.queue_id = any ($3))
     and ($4::text is null or $4 = case
       when a.state = 'open' and (k.state = 'appeal_claimed' or a.lease_token is not null) then 'claimed' else a.state end)
   order by a.id desc limit $5`,
)

const findRole = statement<{ role: DecisionAppeal['role'] | null }>(
  'decisions.find-appellant-role',
  `select case when k.author_id = $3 then 'author'
     when exists (select from report r where r.site_id = $1 and r.case_id = k.id and r.reporter_id = $3)
       or exists (select from legal_notice n where n.site_id = $1 and n.case_id = k.id and n.filed_by = $3 and n.source = 'claimant')
       then 'reporter' end as role
   from moderation_case k where k.site_id = $1 and k.id = $2`,
)

const add = statement<{ created_at: Date }>(
  'decisions.add-appeal',
  `insert into appeal (site_id, id, decision_id, case_id, appellant_id, role, text) values ($1, $2, $3, $4, $5, $6, $7)
   returning created_at`,
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

  /** Newest first; those against sanctions are in no queue. @param filter.queueIds - null for every queue */
  async list(
    siteId: SiteId,
    filter: { queueIds: readonly string[] | null; state: string | null },
    page: { before: AppealId | null; limit: number },
  ): Promise<Appeal[]> {
    const values = [siteId, page.before, filter.queueIds, filter.state, page.limit]
    return (await this.database.query(list, values)).map(toAppeal)
  }

  /** What the person has to do with the case, or null for a stranger to it. */
  async findRole(tx: Tx, siteId: SiteId, caseId: CaseId, userId: UserId): Promise<DecisionAppeal['role'] | null> {
    return (await tx.query(findRole, [siteId, caseId, userId]))[0]?.role ?? null
  }

  /** @throws DomainError `already-appealed` */
  async add(
    tx: Tx,
    siteId: SiteId,
    appeal: Pick<DecisionAppeal, 'id' | 'decisionId' | 'caseId' | 'appellantId' | 'role' | 'text'>,
  ): Promise<DecisionAppeal> {
    const { id, decisionId, caseId, appellantId, role, text } = appeal
    try {
      const [row] = await tx.query(add, [siteId, id, decisionId, caseId, appellantId, role, text])
      if (row === undefined) throw new Error('an appeal was not written')
      const fresh = { measureId: null, state: 'open', decidedAt: null, supersedingId: null } as const
      return { ...appeal, ...fresh, createdAt: row.created_at }
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
