import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { AuthorStanding } from '@moderato/screening'

const recentTextsMax = 100
const publishedCountMax = 1_000

interface HistoryRow {
  age_sec: number
  published_count: number
  is_premoderated: boolean
  repeats: Record<string, number> | null
}

const find = statement<HistoryRow>(
  'admission.find-author-history',
  `select extract(epoch from clock_timestamp() - u.created_at)::float8 as age_sec,
     (select count(*)::int from (select from comment c where c.site_id = $1 and c.author_id = $2
       and c.status = 'published' limit ${String(publishedCountMax)}) latest) as published_count,
     exists (select from measure m where m.site_id = $1 and m.user_id = $2 and m.kind in ('premoderate', 'mute')
       and m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp())) as is_premoderated,
     (select jsonb_object_agg(repeat_key, times) from (
       select recent.repeat_key, count(*)::int as times from (
         select c.repeat_key from comment c where c.site_id = $1 and c.author_id = $2 and c.repeat_key is not null
           and c.created_at > clock_timestamp() - interval '1 day'
         order by c.id desc limit ${String(recentTextsMax)}) recent
       group by recent.repeat_key) counted) as repeats
   from site_user u where u.site_id = $1 and u.id = $2`,
)

const findStanding = statement<{ id: string }>(
  'admission.find-premoderation',
  `select m.id from measure m where m.site_id = $1 and m.user_id = $2 and m.kind in ('premoderate', 'mute')
     and m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp()) limit 1`,
)

/** What an author did before. */
export interface AuthorHistory {
  standing: AuthorStanding
  /** Age of the account, seconds. */
  ageSec: number
  /** Published comments, counted up to 1,000. */
  publishedCount: number
  /** How often each text was posted within a day, by repeat key; the last 100 comments. */
  recentTexts: ReadonlyMap<string, number>
}

@Injectable()
export class AuthorHistoryRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, authorId: UserId): Promise<AuthorHistory> {
    const [row] = await this.database.query(find, [siteId, authorId])
    return {
      standing: row?.is_premoderated === true ? 'premoderated' : 'good',
      ageSec: row?.age_sec ?? 0,
      publishedCount: row?.published_count ?? 0,
      recentTexts: new Map(Object.entries(row?.repeats ?? {})),
    }
  }

  /** Whether everything this author writes waits for a reviewer. */
  async isPremoderated(siteId: SiteId, authorId: UserId): Promise<boolean> {
    return (await this.database.query(findStanding, [siteId, authorId])).length > 0
  }
}
