import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { WorkingCalendar } from '@moderato/reviewing'
import type { Member, MemberPlan, StaffRole } from '../domain/member.js'

interface MemberRow {
  user_id: UserId
  subject: string
  name: string
  role: StaffRole
  queue_ids: string[]
  languages: string[] | null
  skills: string[] | null
  capacity: number | null
  working_hours: WorkingCalendar | null
  held: number
  version: number
}

const select = `select s.user_id, u.subject, u.name, s.role, s.version, r.languages, r.skills, r.capacity, r.working_hours,
     array(select m.queue_id::text from review_queue_member m where m.site_id = s.site_id and m.user_id = s.user_id
       order by 1) as queue_ids,
     (select count(*)::int from moderation_case k where k.site_id = s.site_id and k.lease_holder_id = s.user_id) as held
   from staff_member s join site_user u on u.site_id = s.site_id and u.id = s.user_id
   left join reviewer r on r.site_id = s.site_id and r.user_id = s.user_id where s.site_id = $1`

const list = statement<MemberRow>(
  'administering.list-members',
  `${select} and ($2::uuid is null or s.user_id > $2) order by s.user_id limit $3`,
)

const find = statement<MemberRow>('administering.find-member', `${select} and s.user_id = $2`)

// One lock for all changes of the staff, so that two admins cannot each remove the other.
const lockStaff = statement<{ id: string }>(
  'administering.lock-staff',
  'select id from site where id = $1 for no key update',
)

const countAdmins = statement<{ count: number }>(
  'administering.count-admins',
  `select count(*)::int as count from staff_member where site_id = $1 and role = 'admin' and user_id <> $2`,
)

const hire = statement<never>(
  'administering.hire',
  `insert into staff_member (site_id, user_id, role) values ($1, $2, $3)
   on conflict (site_id, user_id) do update set role = excluded.role, version = staff_member.version + 1`,
)

const equip = statement<never>(
  'administering.equip',
  `insert into reviewer (site_id, user_id, languages, skills, capacity, working_hours) values ($1, $2, $3, $4, $5, $6)
   on conflict (site_id, user_id) do update set languages = excluded.languages, skills = excluded.skills,
     capacity = excluded.capacity, working_hours = excluded.working_hours`,
)

const leaveQueues = statement<never>(
  'administering.leave-queues',
  'delete from review_queue_member where site_id = $1 and user_id = $2 and not queue_id = any ($3)',
)

const joinQueues = statement<never>(
  'administering.join-queues',
  `insert into review_queue_member (site_id, user_id, queue_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
)

const countQueues = statement<{ count: number }>(
  'administering.count-queues',
  'select count(*)::int as count from review_queue where site_id = $1 and id = any ($2) and archived_at is null',
)

const dismiss = statement<{ user_id: UserId }>(
  'administering.dismiss',
  'delete from staff_member where site_id = $1 and user_id = $2 returning user_id',
)

@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which people first came. */
  async list(siteId: SiteId, page: { after: UserId | null; limit: number }): Promise<Member[]> {
    return (await this.database.query(list, [siteId, page.after, page.limit])).map(toMember)
  }

  /** Locks the whole staff for this transaction; null for somebody who is none of it. */
  async lockAndFind(tx: Tx, siteId: SiteId, userId: UserId): Promise<Member | null> {
    await tx.query(lockStaff, [siteId])
    return this.find(tx, siteId, userId)
  }

  async find(tx: Tx, siteId: SiteId, userId: UserId): Promise<Member | null> {
    const [row] = await tx.query(find, [siteId, userId])
    return row === undefined ? null : toMember(row)
  }

  /** Whether the site would have no admin without this person. */
  async isLastAdmin(tx: Tx, siteId: SiteId, userId: UserId): Promise<boolean> {
    return (await tx.query(countAdmins, [siteId, userId]))[0]?.count === 0
  }

  /** Makes somebody a member, or changes one. @throws DomainError `queue-unknown`, `not-found` */
  async put(tx: Tx, siteId: SiteId, userId: UserId, plan: MemberPlan): Promise<void> {
    const { role, languages, skills, capacity, workingHours, queueIds } = plan
    const known = (await tx.query(countQueues, [siteId, queueIds]))[0]?.count
    if (known !== new Set(queueIds).size) throw new DomainError<ProblemCode>('queue-unknown')
    try {
      await tx.query(hire, [siteId, userId, role])
    } catch (error) {
      const isNobody = violatedConstraint(error) === 'staff_member_user_fkey'
      throw isNobody ? new DomainError<ProblemCode>('not-found') : error
    }
    await tx.query(equip, [siteId, userId, languages, skills, capacity, workingHours])
    await tx.query(leaveQueues, [siteId, userId, queueIds])
    await tx.query(joinQueues, [siteId, userId, queueIds])
  }

  /** Ends the membership with everything that came with it. */
  async dismiss(tx: Tx, siteId: SiteId, userId: UserId): Promise<void> {
    await tx.query(dismiss, [siteId, userId])
  }
}

function toMember(row: MemberRow): Member {
  const { subject, name, role, held, version } = row
  return {
    ...{ subject, name, role, held, version },
    userId: row.user_id,
    queueIds: row.queue_ids,
    languages: row.languages ?? [],
    skills: row.skills ?? [],
    capacity: row.capacity ?? 5,
    workingHours: row.working_hours,
  }
}
