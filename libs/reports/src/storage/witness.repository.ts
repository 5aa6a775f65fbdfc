import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, SiteId, UserId } from '@moderato/kernel'
import type { Witness } from '../domain/distinct-voices.js'

interface WitnessRow {
  weight: number
  is_newcomer: boolean
  origin: string | null
  created_at: Date
}

const witness = `select r.weight, r.created_at < u.created_at + interval '24 hours' as is_newcomer,
     encode(o.address_hash, 'hex') as origin, r.created_at
   from report r join site_user u on u.site_id = r.site_id and u.id = r.reporter_id
   left join report_origin o on o.site_id = r.site_id and o.report_id = r.id`

const list = statement<WitnessRow>(
  'reports.list-witnesses',
  `${witness} where r.site_id = $1 and r.case_id = $2 and r.content_version = $3 order by r.seq limit 1000`,
)

const lockCases = statement<{ id: CaseId }>(
  'reports.lock-cases-of-comment',
  'select id from moderation_case where site_id = $1 and comment_id = $2 order by id for no key update',
)

const listSinceDecision = statement<WitnessRow>(
  'reports.list-witnesses-since-decision',
  `${witness} where r.site_id = $1 and r.comment_id = $2 and r.created_at > (
     select max(d.created_at) from moderation_case k join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
     where k.site_id = $1 and k.comment_id = $2)
   order by r.created_at limit 1000`,
)

const findComer = statement<WitnessRow>(
  'reports.find-comer',
  `select coalesce(s.weight, 1) as weight, clock_timestamp() < u.created_at + interval '24 hours' as is_newcomer,
     encode($3::bytea, 'hex') as origin, clock_timestamp() as created_at
   from site_user u left join reporter_stat s on s.site_id = u.site_id and s.user_id = u.id
   where u.site_id = $1 and u.id = $2`,
)

/** Reports as evidence: who said it, from where, how long known. */
@Injectable()
export class WitnessRepository {
  constructor(private readonly database: Database) {}

  /** Who reported this version of the text, in the order of their reports; the first 1,000. */
  async list(siteId: SiteId, caseId: CaseId, contentVersion: number): Promise<Witness[]> {
    return (await this.database.query(list, [siteId, caseId, contentVersion])).map(toWitness)
  }

  /**
   * Who has reported the comment since it was judged last, at most 1,000, and whoever is about to. Locks the comment's
   * cases: of two who come at once the second is counted beside the first.
   */
  async lockAndListAgain(
    tx: Tx,
    siteId: SiteId,
    { commentId, reporterId, addressHash }: { commentId: CommentId; reporterId: UserId; addressHash: Buffer | null },
  ): Promise<Witness[]> {
    await tx.query(lockCases, [siteId, commentId])
    const before = await tx.query(listSinceDecision, [siteId, commentId])
    return [...before, ...(await tx.query(findComer, [siteId, reporterId, addressHash]))].map(toWitness)
  }
}

function toWitness({ weight, is_newcomer, origin, created_at }: WitnessRow): Witness {
  return { weight, isNewcomer: is_newcomer, origin, atMs: created_at.getTime() }
}
