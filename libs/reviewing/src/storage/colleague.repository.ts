import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { Role } from '@moderato/contracts'
import type { CaseDemand, Colleague } from '../domain/colleague.js'
import type { WorkingCalendar } from '../domain/working-calendar.js'
import { impartialTo } from './claim.repository.js'

interface ColleagueRow {
  user_id: UserId
  name: string
  role: Role
  held: number
  capacity: number
  languages: string[] | null
  skills: string[] | null
  working_hours: WorkingCalendar | null
  works_in_queue: boolean
  took_part: boolean
  wanted_language: string | null
  wanted_skills: string[] | null
  now: Date
}

const list = statement<ColleagueRow>(
  'reviewing.list-colleagues',
  `select s.user_id, u.name, s.role, coalesce(v.capacity, $4) as capacity, v.languages, v.skills, v.working_hours,
     (select count(*)::int from moderation_case h where h.site_id = $1 and h.lease_holder_id = s.user_id
       and h.lease_expires_at > clock_timestamp()) as held,
     s.role <> 'moderator' or exists (select from review_queue_member m where m.site_id = $1 and m.user_id = s.user_id
       and m.queue_id = k.queue_id) as works_in_queue,
     not (${impartialTo('s.user_id')}) as took_part,
     k.language as wanted_language, q.skills as wanted_skills, clock_timestamp() as now
   from moderation_case k join staff_member s on s.site_id = k.site_id
   join site_user u on u.site_id = s.site_id and u.id = s.user_id
   left join reviewer v on v.site_id = s.site_id and v.user_id = s.user_id
   left join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
   where k.site_id = $1 and k.id = $2 and s.user_id <> $3 and u.erased_at is null order by u.name, s.user_id limit 500`,
)

@Injectable()
export class ColleagueRepository {
  constructor(private readonly database: Database) {}

  /** The staff but one person, by name, each with what the case asks; empty for an unknown case. */
  async list(
    siteId: SiteId,
    about: { caseId: CaseId; exceptId: UserId; capacityDefault: number },
  ): Promise<{ colleague: Colleague; demand: CaseDemand }[]> {
    const rows = await this.database.query(list, [siteId, about.caseId, about.exceptId, about.capacityDefault])
    return rows.map((row) => {
      const { name, role, held, capacity, languages, skills } = row
      const rest = { id: row.user_id, workingHours: row.working_hours, worksInQueue: row.works_in_queue }
      return {
        colleague: { name, role, held, capacity, languages, skills, ...rest, tookPart: row.took_part },
        demand: { language: row.wanted_language, skills: row.wanted_skills ?? [], now: row.now },
      }
    })
  }
}
