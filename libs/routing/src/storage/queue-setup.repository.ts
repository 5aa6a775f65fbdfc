import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { WorkingCalendar } from '@moderato/reviewing'
import type { QueuePlan, QueueSetup } from '../domain/queue-plan.js'

interface SetupRow {
  id: string
  version: number
  name: string
  is_default: boolean
  is_senior: boolean
  skills: string[]
  languages: string[]
  due_sec_by_tier: number[]
  calendar: WorkingCalendar | null
  business_tiers: number[]
  remind_sec: number
  second_review_share: number | null
  takes_orders: boolean
}

const columns = `q.id, q.version, q.name, q.is_default, q.is_senior, q.skills, q.languages, q.due_sec_by_tier, q.calendar,
  q.business_tiers, q.remind_sec, q.second_review_share, q.takes_orders`

const list = statement<SetupRow>(
  'routing.list-queues',
  `select ${columns} from review_queue q where q.site_id = $1 and q.archived_at is null order by q.is_default desc, q.name`,
)

const find = statement<SetupRow>(
  'routing.find-queue',
  `select ${columns} from review_queue q where q.site_id = $1 and q.id = $2 and q.archived_at is null for no key update`,
)

const add = statement<SetupRow>(
  'routing.add-queue',
  `insert into review_queue as q (site_id, id, name, is_default, is_senior, skills, languages, due_sec_by_tier, calendar,
     business_tiers, remind_sec, second_review_share, takes_orders)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning ${columns}`,
)

const change = statement<SetupRow>(
  'routing.change-queue',
  `update review_queue q set version = q.version + 1, name = $4, is_default = $5, is_senior = $6, skills = $7, languages = $8,
     due_sec_by_tier = $9, calendar = $10, business_tiers = $11, remind_sec = $12, second_review_share = $13, takes_orders = $14
   where q.site_id = $1 and q.id = $2 and q.version = $3 and q.archived_at is null returning ${columns}`,
)

const yieldDefault = statement<never>(
  'routing.yield-default',
  'update review_queue set is_default = false, version = version + 1 where site_id = $1 and is_default and id <> $2',
)

const archive = statement<{ id: string }>(
  'routing.archive-queue',
  `update review_queue set archived_at = clock_timestamp(), version = version + 1
   where site_id = $1 and id = $2 and not is_default and archived_at is null returning id`,
)

const dismiss = statement<never>(
  'routing.dismiss-members',
  'delete from review_queue_member where site_id = $1 and queue_id = $2',
)

@Injectable()
export class QueueSetupRepository {
  constructor(private readonly database: Database) {}

  /** The default queue first, then by name. */
  async list(siteId: SiteId): Promise<QueueSetup[]> {
    return (await this.database.query(list, [siteId])).map(toSetup)
  }

  /** Locks the queue for this transaction; null for one that is unknown or was given up. */
  async lockAndFind(tx: Tx, siteId: SiteId, queueId: string): Promise<QueueSetup | null> {
    const [row] = await tx.query(find, [siteId, queueId])
    return row === undefined ? null : toSetup(row)
  }

  /** @throws DomainError `name-taken` */
  async add(tx: Tx, siteId: SiteId, queueId: string, plan: QueuePlan): Promise<QueueSetup> {
    const [row] = await named(tx.query(add, [siteId, queueId, ...valuesOf(plan)]))
    if (row === undefined) throw new Error('a queue was not written')
    return toSetup(row)
  }

  /** Null when the queue changed since the version was read. @throws DomainError `name-taken` */
  async change(
    tx: Tx,
    siteId: SiteId,
    seen: { id: string; version: number },
    plan: QueuePlan,
  ): Promise<QueueSetup | null> {
    const [row] = await named(tx.query(change, [siteId, seen.id, seen.version, ...valuesOf(plan)]))
    return row === undefined ? null : toSetup(row)
  }

  /** Every other queue is the default one no more. */
  async yieldDefault(tx: Tx, siteId: SiteId, queueId: string): Promise<void> {
    await tx.query(yieldDefault, [siteId, queueId])
  }

  /** Gives the queue up, its members with it; false for the default queue. */
  async archive(tx: Tx, siteId: SiteId, queueId: string): Promise<boolean> {
    const rows = await tx.query(archive, [siteId, queueId])
    if (rows.length === 0) return false
    await tx.query(dismiss, [siteId, queueId])
    return true
  }
}

function valuesOf(plan: QueuePlan): unknown[] {
  const { name, isDefault, isSenior, skills, languages, dueSecByTier, calendar, businessTiers, remindSec } = plan
  const pace = [dueSecByTier, calendar, businessTiers, remindSec]
  return [name, isDefault, isSenior, skills, languages, ...pace, plan.secondReviewShare, plan.takesOrders]
}

async function named<Row>(write: Promise<Row[]>): Promise<Row[]> {
  try {
    return await write
  } catch (error) {
    const isTaken = violatedConstraint(error) === 'review_queue_name_key'
    throw isTaken ? new DomainError<ProblemCode>('name-taken') : error
  }
}

function toSetup(row: SetupRow): QueueSetup {
  const { id, version, name, skills, languages, calendar } = row
  return {
    ...{ id, version, name, skills, languages, calendar },
    isDefault: row.is_default,
    isSenior: row.is_senior,
    takesOrders: row.takes_orders,
    dueSecByTier: row.due_sec_by_tier,
    businessTiers: row.business_tiers,
    remindSec: row.remind_sec,
    secondReviewShare: row.second_review_share,
  }
}
