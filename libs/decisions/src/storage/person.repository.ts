import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CommentId, MeasureId, SiteId, ThreadKey, UserId } from '@moderato/kernel'
import { commentStatuses, type CommentStatus, type Role } from '@moderato/contracts'
import type { Person, PersonComment, PersonNote, Sanction } from '../domain/person.js'
import { sanctionColumns, sanctionJoins, toSanction, type SanctionRow } from './sanction-row.js'

const find = statement<{
  id: UserId
  subject: string
  role: Role
  name: string
  picture: string | null
  created_at: Date
  counts: Partial<Record<CommentStatus, number>> | null
  strikes: number
  agreed: number | null
  disagreed: number | null
  weight: number | null
}>(
  'decisions.find-person',
  `select u.id, u.subject, coalesce(s.role, 'reader') as role, u.name, u.picture, u.created_at,
     (select jsonb_object_agg(c.status, c.n) from (
       select status, count(*) as n from comment where site_id = $1 and author_id = $2 group by status) c) as counts,
     (select count(*)::int from moderation_case k join decision d on d.site_id = k.site_id and d.case_id = k.id
       where k.site_id = $1 and k.author_id = $2 and d.effective and d.outcome <> 'dismiss') as strikes,
     r.agreed, r.disagreed, r.weight
   from site_user u left join reporter_stat r on r.site_id = u.site_id and r.user_id = u.id
   left join staff_member s on s.site_id = u.site_id and s.user_id = u.id
   where u.site_id = $1 and u.id = $2`,
)

// Number and proportion within a year, as far as decisions in force have it.
const findMisuse = statement<{
  comments: number
  restricted: number
  illegal: number
  judged: number
  unfounded: number
  warnings: number
  warned_at: Date | null
}>(
  'decisions.find-misuse',
  `with year as (select clock_timestamp() - interval '1 year' as since)
   select
     (select count(*)::int from comment c, year where c.site_id = $1 and c.author_id = $2 and c.created_at > since) as comments,
     own.restricted, own.illegal, reported.judged, reported.unfounded, warned.warnings, warned.warned_at
   from (select count(distinct k.comment_id)::int as restricted,
       (count(distinct k.comment_id) filter (where d.ground = 'illegal'))::int as illegal
     from year, moderation_case k join decision d on d.site_id = k.site_id and d.case_id = k.id
     where k.site_id = $1 and k.author_id = $2 and d.effective and d.outcome <> 'dismiss' and d.created_at > since) own,
     (select count(*)::int as judged, (count(*) filter (where d.outcome = 'dismiss'))::int as unfounded
     from year, report r join decision d on d.site_id = r.site_id and d.case_id = r.case_id and d.effective
     where r.site_id = $1 and r.reporter_id = $2 and r.created_at > since) reported,
     (select count(*)::int as warnings, max(m.starts_at) as warned_at from year, measure m
     where m.site_id = $1 and m.user_id = $2 and m.kind = 'warn' and m.lifted_at is null and m.starts_at > since) warned`,
)

const listComments = statement<{
  id: CommentId
  thread_key: ThreadKey
  body: string
  status: CommentStatus
  created_at: Date
}>(
  'decisions.list-person-comments',
  `select c.id, t.key as thread_key, c.body, c.status, c.created_at from comment c
   join thread t on t.site_id = c.site_id and t.id = c.thread_id
   where c.site_id = $1 and c.author_id = $2 order by c.id desc limit $3`,
)

const listSanctions = statement<SanctionRow>(
  'decisions.list-person-sanctions',
  `select ${sanctionColumns} from measure m ${sanctionJoins}
   where m.site_id = $1 and m.user_id = $2 and ($3::uuid is null or m.id = $3) order by m.id desc limit 100`,
)

const listNotes = statement<{ id: string; author_id: UserId; author_name: string; body: string; created_at: Date }>(
  'decisions.list-person-notes',
  `select n.id, n.author_id, a.name as author_name, n.body, n.created_at from user_note n
   join site_user a on a.site_id = n.site_id and a.id = n.author_id
   where n.site_id = $1 and n.user_id = $2 order by n.id desc limit 100`,
)

const addNote = statement<{ id: string; created_at: Date }>(
  'decisions.add-person-note',
  `insert into user_note (site_id, id, user_id, author_id, body)
   select $1, $2, u.id, $4, $5 from site_user u where u.site_id = $1 and u.id = $3 returning id, created_at`,
)

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, userId: UserId): Promise<Person | null> {
    const [[row], [misuse]] = await Promise.all([
      this.database.query(find, [siteId, userId]),
      this.database.query(findMisuse, [siteId, userId]),
    ])
    if (row === undefined || misuse === undefined) return null
    const { id, subject, role, name, picture, created_at, counts, strikes, agreed, disagreed, weight } = row
    const all = Object.fromEntries(commentStatuses.map((status) => [status, counts?.[status] ?? 0]))
    return {
      ...{ id, subject, role, name, picture, createdAt: created_at, strikeCount: strikes },
      counts: all as Person['counts'],
      reporter: { agreed: agreed ?? 0, disagreed: disagreed ?? 0, weight: weight ?? 1 },
      misuse: {
        ...{ comments: misuse.comments, restricted: misuse.restricted, illegal: misuse.illegal },
        ...{ judgedReports: misuse.judged, unfoundedReports: misuse.unfounded },
        ...{ warnings: misuse.warnings, warnedAt: misuse.warned_at },
      },
    }
  }

  /** Newest first. */
  async listComments(siteId: SiteId, userId: UserId, limit: number): Promise<PersonComment[]> {
    const rows = await this.database.query(listComments, [siteId, userId, limit])
    return rows.map(({ thread_key, created_at, body, ...row }) => {
      return { ...row, threadKey: thread_key, body: row.status === 'deleted' ? null : body, createdAt: created_at }
    })
  }

  /** Newest first, lifted and past ones too; the last 100. @param id - only this one */
  async listSanctions(siteId: SiteId, userId: UserId, id: MeasureId | null = null): Promise<Sanction[]> {
    return (await this.database.query(listSanctions, [siteId, userId, id])).map(toSanction)
  }

  /** Newest first; the last 100. */
  async listNotes(siteId: SiteId, userId: UserId): Promise<PersonNote[]> {
    const rows = await this.database.query(listNotes, [siteId, userId])
    return rows.map(({ id, author_id, author_name, body, created_at }) => {
      return { id, author: { id: author_id, name: author_name }, body, createdAt: created_at }
    })
  }

  /** @returns null for an unknown person */
  async addNote(
    tx: Tx,
    siteId: SiteId,
    note: { id: string; userId: UserId; authorId: UserId; body: string },
  ): Promise<{ createdAt: Date } | null> {
    const [row] = await tx.query(addNote, [siteId, note.id, note.userId, note.authorId, note.body])
    return row === undefined ? null : { createdAt: row.created_at }
  }
}
