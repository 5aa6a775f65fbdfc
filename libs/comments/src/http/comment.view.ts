import { ApiProperty } from '@nestjs/swagger'
import {
  commentStatuses,
  restrictionGrounds,
  restrictionKinds,
  type CommentStatus,
  type RestrictionGround,
  type RestrictionKind,
} from '@moderato/contracts'
import type { Comment, ViewerMarks } from '../domain/comment.js'

/** Who wrote a comment; all null where the words are not shown, so that a placeholder names nobody. */
export class AuthorView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null

  @ApiProperty({ type: String, nullable: true })
  name!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'https URL of a picture.' })
  picture!: string | null
}

export class VotesView {
  @ApiProperty({ type: Number })
  up!: number

  @ApiProperty({ type: Number })
  down!: number
}

/** Why a place in the thread shows no words. */
export class RestrictionView {
  @ApiProperty({ enum: restrictionKinds })
  kind!: RestrictionKind

  @ApiProperty({ enum: restrictionGrounds, description: 'What it rests on.' })
  ground!: RestrictionGround

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ends by itself.' })
  until!: string | null
}

/** What the comment has to do with the caller; absent on anonymous calls. */
export class ViewerView {
  @ApiProperty({ enum: ['up', 'down'], nullable: true, description: "The caller's own vote." })
  vote!: 'up' | 'down' | null

  @ApiProperty({ type: Boolean, description: 'Whether the caller reported this comment.' })
  reported!: boolean

  @ApiProperty({ type: Boolean, description: 'Whether the caller wrote it.' })
  own!: boolean

  @ApiProperty({ type: Boolean, description: 'Whether the caller blocked its author; then `body` is null.' })
  authorBlocked!: boolean
}

/** A comment as its caller may see it. */
export class CommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  threadKey!: string

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Root comment replied to; null for a root.',
  })
  parentId!: string | null

  @ApiProperty({ type: AuthorView })
  author!: AuthorView

  @ApiProperty({ type: String, nullable: true, description: 'Plain text; null when it may not be shown.' })
  body!: string | null

  @ApiProperty({ enum: commentStatuses })
  status!: CommentStatus

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  editedAt!: string | null

  @ApiProperty({ type: VotesView })
  votes!: VotesView

  @ApiProperty({ type: Number, description: 'Published replies.' })
  replyCount!: number

  @ApiProperty({ type: RestrictionView, required: false, description: 'Only where a measure hides the words.' })
  restriction?: RestrictionView

  @ApiProperty({ type: ViewerView, required: false })
  viewer?: ViewerView

  /** @param marks - null on anonymous calls */
  static of(comment: Comment, marks: ViewerMarks | null): CommentView {
    const mayRead = comment.status === 'published' || (comment.status === 'pending' && marks?.own === true)
    const shown = mayRead && marks?.authorBlocked !== true
    return {
      id: comment.id,
      threadKey: comment.threadKey,
      parentId: comment.parentId,
      author: shown ? { ...comment.author } : { id: null, name: null, picture: null },
      body: shown ? comment.body : null,
      status: comment.status,
      createdAt: comment.createdAt.toISOString(),
      editedAt: comment.editedAt?.toISOString() ?? null,
      votes: { ...comment.votes },
      replyCount: comment.replyCount,
      ...restrictionOf(comment),
      ...(marks === null ? {} : { viewer: { ...marks } }),
    }
  }
}

function restrictionOf({ restriction }: Comment): { restriction?: RestrictionView } {
  if (restriction === null) return {}
  return { restriction: { ...restriction, until: restriction.until?.toISOString() ?? null } }
}

export class CommentPageView {
  @ApiProperty({ type: [CommentView] })
  items!: CommentView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}

export class ThreadPageView extends CommentPageView {
  @ApiProperty({
    type: Number,
    description: 'Published comments of the thread, replies included, that the caller can see.',
  })
  count!: number
}
