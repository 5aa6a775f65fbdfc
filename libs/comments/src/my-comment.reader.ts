import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type CommentId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import type { Comment } from './domain/comment.js'
import { CommentListRepository } from './storage/comment-list.repository.js'

/** A comment with the article it stands under. */
export type MyComment = Comment & { threadTitle: string | null; threadUrl: string | null }

/** What a person wrote. */
@Injectable()
export class MyCommentReader {
  constructor(private readonly lists: CommentListRepository) {}

  /** Newest first. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: MyComment[]; nextCursor: string | null }> {
    const before = query.cursor === undefined ? null : decodeCursor<[CommentId]>(query.cursor, [isCommentId])[0]
    const rows = await this.lists.listByAuthor(actor.siteId, actor.userId, { before, limit: query.limit + 1 })
    const items = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}

function isCommentId(value: unknown): value is CommentId {
  return isUuid(value)
}
