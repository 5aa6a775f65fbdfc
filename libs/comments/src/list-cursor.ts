import { decodeCursor, encodeCursor, isUuid, type CommentId } from '@moderato/kernel'
import type { CommentSort } from '@moderato/contracts'
import type { ListPosition } from './storage/comment-list.repository.js'

type TaggedPosition = readonly [CommentSort, CommentId] | readonly [CommentSort, number, CommentId]

const isCommentId = (value: unknown): value is CommentId => isUuid(value)
const isNetVotes = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31

/** A cursor says which order it belongs to, so that it cannot continue another. */
export function encodePosition(
  sort: CommentSort,
  last: { id: CommentId; votes: { up: number; down: number } },
): string {
  const values: TaggedPosition = sort === 'best' ? [sort, last.votes.up - last.votes.down, last.id] : [sort, last.id]
  return encodeCursor(values)
}

/** @throws DomainError `cursor-invalid` */
export function decodePosition(sort: CommentSort, cursor: string | undefined): ListPosition | null {
  if (cursor === undefined) return null
  const isThisSort = (value: unknown): value is CommentSort => value === sort
  if (sort === 'best') {
    const [, netVotes, id] = decodeCursor<[CommentSort, number, CommentId]>(cursor, [
      isThisSort,
      isNetVotes,
      isCommentId,
    ])
    return [netVotes, id]
  }
  const [, id] = decodeCursor<[CommentSort, CommentId]>(cursor, [isThisSort, isCommentId])
  return [id]
}
