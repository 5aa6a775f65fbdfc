import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import { newId, type SiteId, type ThreadKey } from '@moderato/kernel'
import type { ThreadState } from '@moderato/contracts'
import type { ArrangedThread, ThreadArrangement } from '../domain/arranged-thread.js'

interface ThreadRow {
  id: string
  key: ThreadKey
  title: string | null
  url: string | null
  edition: string
  section: string | null
  state: ThreadState
  comment_count: number
  last_comment_at: Date | null
  created_at: Date
}

const columns =
  't.id, t.key, t.title, t.url, t.edition, t.section, t.state, t.comment_count, t.last_comment_at, t.created_at'

// Newest article first: the id carries the time at which the thread was made.
const list = statement<ThreadRow>(
  'administering.list-threads',
  `select ${columns} from thread t
   where t.site_id = $1 and ($2::uuid is null or t.id < $2) and ($3::text is null or t.state = $3)
     and ($4::text is null or t.key = $4 or t.title ilike '%' || $5 || '%')
   order by t.id desc limit $6`,
)

const find = statement<ThreadRow>(
  'administering.find-thread',
  `select ${columns} from thread t where t.site_id = $1 and t.key = $2`,
)

// Rules are conditions of the write: an edition decides how long comments may be, so it does not change under them.
const arrange = statement<ThreadRow & { was_state: ThreadState | null }>(
  'administering.arrange-thread',
  `with given as (select $4::jsonb as patch), before as (
     select state from thread where site_id = $1 and key = $2
   )
   insert into thread as t (site_id, id, key, title, url, edition, section, state)
   select $1, $3, $2, patch->>'title', patch->>'url', coalesce(patch->>'edition', $5), patch->>'section',
     coalesce(patch->>'state', 'open')
   from given
   on conflict (site_id, key) do update set version = t.version + 1,
     title = case when $4::jsonb ? 'title' then excluded.title else t.title end,
     url = case when $4::jsonb ? 'url' then excluded.url else t.url end,
     section = case when $4::jsonb ? 'section' then excluded.section else t.section end,
     state = case when $4::jsonb ? 'state' then excluded.state else t.state end
   where not $4::jsonb ? 'edition' or t.edition = excluded.edition
   returning ${columns}, (select state from before) as was_state`,
)

@Injectable()
export class ArrangedThreadRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. @param search - exact key or part of the title; null for all */
  async list(
    siteId: SiteId,
    page: { after: string | null; state: ThreadState | null; search: string | null; limit: number },
  ): Promise<ArrangedThread[]> {
    const pattern = page.search?.replace(/[\\%_]/g, '\\$&') ?? null
    const values = [siteId, page.after, page.state, page.search, pattern, page.limit]
    return (await this.database.query(list, values)).map(toThread)
  }

  /** Null for an article that nobody wrote under or arranged. */
  async find(siteId: SiteId, key: ThreadKey): Promise<ArrangedThread | null> {
    const [row] = await this.database.query(find, [siteId, key])
    return row === undefined ? null : toThread(row)
  }

  /** Makes or changes the thread. @returns null when it is there with another edition */
  async arrange(
    tx: Tx,
    siteId: SiteId,
    thread: { key: ThreadKey; change: ThreadArrangement; defaultEdition: string },
  ): Promise<{ thread: ArrangedThread; wasState: ThreadState | null } | null> {
    const values = [siteId, thread.key, newId(), thread.change, thread.defaultEdition]
    const [row] = await tx.query(arrange, values)
    return row === undefined ? null : { thread: toThread(row), wasState: row.was_state }
  }
}

function toThread(row: ThreadRow): ArrangedThread {
  const { id, key, title, url, edition, section, state } = row
  return {
    ...{ id, key, title, url, edition, section, state },
    commentCount: row.comment_count,
    lastCommentAt: row.last_comment_at,
    createdAt: row.created_at,
  }
}
