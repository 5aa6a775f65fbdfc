import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { WorkingCalendar } from '@moderato/reviewing'

/** How somebody of the staff works. */
export interface StaffProfile {
  languages: string[]
  skills: string[]
  /** Most cases held at one time. */
  capacity: number
  /** Cases in hand at present. */
  held: number
  workingHours: WorkingCalendar | null
  queues: { id: string; name: string; isDefault: boolean; isMember: boolean }[]
}

const find = statement<{
  languages: string[] | null
  skills: string[] | null
  capacity: number | null
  working_hours: WorkingCalendar | null
  held: number
}>(
  'dossiers.find-staff-profile',
  `select r.languages, r.skills, r.capacity, r.working_hours,
     (select count(*)::int from moderation_case k where k.site_id = u.site_id and k.lease_holder_id = u.id
       and k.lease_expires_at > clock_timestamp()) as held
   from site_user u left join reviewer r on r.site_id = u.site_id and r.user_id = u.id where u.site_id = $1 and u.id = $2`,
)

const listQueues = statement<{ id: string; name: string; is_default: boolean; is_member: boolean }>(
  'dossiers.list-staff-queues',
  `select q.id, q.name, q.is_default, m.user_id is not null as is_member from review_queue q
   left join review_queue_member m on m.site_id = q.site_id and m.queue_id = q.id and m.user_id = $2
   where q.site_id = $1 and q.archived_at is null and (m.user_id is not null or $3) order by q.is_default desc, q.name`,
)

@Injectable()
export class StaffProfileRepository {
  constructor(private readonly database: Database) {}

  /** @param seesAll - whether queues that the person does not work in are listed too */
  async find(siteId: SiteId, userId: UserId, seesAll: boolean): Promise<StaffProfile> {
    const [[row], queues] = await Promise.all([
      this.database.query(find, [siteId, userId]),
      this.database.query(listQueues, [siteId, userId, seesAll]),
    ])
    return {
      languages: row?.languages ?? [],
      skills: row?.skills ?? [],
      capacity: row?.capacity ?? 5,
      held: row?.held ?? 0,
      workingHours: row?.working_hours ?? null,
      queues: queues.map(({ is_default, is_member, ...queue }) => {
        return { ...queue, isDefault: is_default, isMember: is_member }
      }),
    }
  }
}
