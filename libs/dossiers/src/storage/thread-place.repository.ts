import { Injectable } from '@nestjs/common'
import { placeCondition } from '@moderato/comments'
import { Database, statement } from '@moderato/database'
import type { CommentId, SiteId, ThreadId, ThreadKey } from '@moderato/kernel'
import type { ThreadState } from '@moderato/contracts'

/** The article a comment stands under. */
export interface Article {
  id: ThreadId
  key: ThreadKey
  url: string | null
  title: string | null
  edition: string
  section: string | null
  state: ThreadState
  commentCount: number
}

/** Comments around one, by id; nearest last before it, nearest first behind it. */
export interface Neighbours {
  before: CommentId[]
  after: CommentId[]
  /** The first answers. */
  replies: CommentId[]
}

const findArticle = statement<Omit<Article, 'commentCount'> & { comment_count: number }>(
  'dossiers.find-article',
  `select t.id, t.key, t.url, t.title, t.edition, t.section, t.state, t.comment_count from thread t
   where t.site_id = $1 and t.id = $2`,
)

const listRoots = statement<{ id: CommentId; place: keyof Neighbours }>(
  'dossiers.list-root-neighbours',
  `(select c.id, 'before' as place from comment c where c.site_id = $1 and c.thread_id = $2 and c.parent_id is null
     and ${placeCondition} and c.id < $3 order by c.id desc limit $4)
   union all (select c.id, 'after' from comment c where c.site_id = $1 and c.thread_id = $2 and c.parent_id is null
     and ${placeCondition} and c.id > $3 order by c.id limit $4)
   union all (select c.id, 'replies' from comment c where c.site_id = $1 and c.parent_id = $3 and ${placeCondition}
     order by c.id limit $4)`,
)

const listSiblings = statement<{ id: CommentId; place: keyof Neighbours }>(
  'dossiers.list-sibling-neighbours',
  `(select c.id, 'before' as place from comment c where c.site_id = $1 and c.parent_id = $2 and ${placeCondition}
     and c.id < $3 order by c.id desc limit $4)
   union all (select c.id, 'after' from comment c where c.site_id = $1 and c.parent_id = $2 and ${placeCondition}
     and c.id > $3 order by c.id limit $4)`,
)

@Injectable()
export class ThreadPlaceRepository {
  constructor(private readonly database: Database) {}

  async findArticle(siteId: SiteId, threadId: ThreadId): Promise<Article | null> {
    const [row] = await this.database.query(findArticle, [siteId, threadId])
    if (row === undefined) return null
    const { comment_count, ...article } = row
    return { ...article, commentCount: comment_count }
  }

  /** Comments of the same level around one, and the first answers to it. @param most - in each direction */
  async listNeighbours(
    siteId: SiteId,
    comment: { id: CommentId; threadId: ThreadId; parentId: CommentId | null },
    most: number,
  ): Promise<Neighbours> {
    const { id, threadId, parentId } = comment
    const around = parentId ?? threadId
    const rows = await this.database.query(parentId === null ? listRoots : listSiblings, [siteId, around, id, most])
    const at = (place: keyof Neighbours) => rows.filter((row) => row.place === place).map((row) => row.id)
    return { before: at('before').reverse(), after: at('after'), replies: at('replies') }
  }
}
