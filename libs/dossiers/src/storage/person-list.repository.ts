import { Injectable } from '@nestjs/common'
import { Database, statement, type Statement } from '@moderato/database'
import { isUuid, type SiteId, type UserId } from '@moderato/kernel'
import type { Role, SanctionKind } from '@moderato/contracts'
import type { ListedPerson, PeopleSort } from '../domain/listed-person.js'

interface PersonRow {
  id: UserId
  subject: string
  name: string
  picture: string | null
  role: Role
  created_at: Date
  comment_count: number
  measures: SanctionKind[]
  agreed: number
  disagreed: number
  weight: number
  case_count: number
  /** What the page is ordered by. */
  place: string
}

const columns = `u.id, u.subject, u.name, u.picture, coalesce(s.role, 'reader') as role, u.created_at, page.place,
  (select count(*)::int from comment c where c.site_id = u.site_id and c.author_id = u.id) as comment_count,
  (select count(*)::int from moderation_case k where k.site_id = u.site_id and k.author_id = u.id) as case_count,
  array(select distinct m.kind from measure m where m.site_id = u.site_id and m.user_id = u.id and m.lifted_at is null
    and (m.ends_at is null or m.ends_at > clock_timestamp()) order by 1) as measures,
  coalesce(r.agreed, 0) as agreed, coalesce(r.disagreed, 0) as disagreed, coalesce(r.weight, 1) as weight`
const joins = `left join staff_member s on s.site_id = u.site_id and s.user_id = u.id
  left join reporter_stat r on r.site_id = u.site_id and r.user_id = u.id`
const shown = `u.erased_at is null and (not $3 or exists (select from staff_member s where s.site_id = u.site_id and s.user_id = u.id))`

const named = `named as materialized (
     select u.id from site_user u where u.site_id = $1 and text_pairs(u.name) @> text_pairs($5) and lower(u.name) like lower($6)
     union select u.id from site_user u where u.site_id = $1 and u.subject = $5
     union select u.id from site_user u where u.site_id = $1 and u.id = $7
   ),`

/** Where a page comes from, by its order; `place` is what it is ordered by. */
const sources: Readonly<Record<PeopleSort, { from: string; place: string; also: string }>> = {
  newest: { from: 'site_user u', place: 'u.id', also: '' },
  // Of each author the youngest case alone counts; both ways to it are looked up in an index.
  'latest-case': {
    from: 'moderation_case k join site_user u on u.site_id = k.site_id and u.id = k.author_id',
    place: 'k.id',
    also: `and k.site_id = $1 and not exists (select from moderation_case younger
      where younger.site_id = k.site_id and younger.author_id = k.author_id and younger.id > k.id)`,
  },
}

function listing(name: string, sort: PeopleSort, isNamed: boolean): Statement<PersonRow> {
  const { from, place, also } = sources[sort]
  return statement<PersonRow>(
    name,
    `with ${isNamed ? named : ''} page as materialized (
       select u.id, ${place} as place from ${from} ${isNamed ? 'join named n on n.id = u.id' : ''}
       where u.site_id = $1 and ${place} < $2 and ${shown} ${also} order by ${place} desc limit $4)
     select ${columns} from page join site_user u on u.site_id = $1 and u.id = page.id ${joins} order by page.place desc`,
  )
}

const everybody = {
  newest: listing('dossiers.list-people', 'newest', false),
  'latest-case': listing('dossiers.list-people-by-case', 'latest-case', false),
}
const found = {
  newest: listing('dossiers.find-people', 'newest', true),
  'latest-case': listing('dossiers.find-people-by-case', 'latest-case', true),
}

/** Which people are meant. */
export interface PeopleFilter {
  /** Part of a name, a whole id, or the whole id that the host site has; null for everybody. */
  text: string | null
  isStaff: boolean
  sort: PeopleSort
}

/** Somebody with their place in the list. */
export interface PlacedPerson {
  place: string
  person: ListedPerson
}

@Injectable()
export class PersonListRepository {
  constructor(private readonly database: Database) {}

  /** In the order that is asked for; the erased are left out. */
  async list(
    siteId: SiteId,
    { text, isStaff, sort }: PeopleFilter,
    page: { before: string; limit: number },
  ): Promise<PlacedPerson[]> {
    const values = [siteId, page.before, isStaff, page.limit]
    const rows =
      text === null
        ? await this.database.query(everybody[sort], values)
        : await this.database.query(found[sort], [...values, text, patternOf(text), isUuid(text) ? text : null])
    return rows.map(({ agreed, disagreed, weight, created_at, comment_count, case_count, place, ...row }) => ({
      place,
      person: {
        ...row,
        createdAt: created_at,
        commentCount: comment_count,
        caseCount: case_count,
        reporter: { agreed, disagreed, weight },
      },
    }))
  }
}

function patternOf(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
