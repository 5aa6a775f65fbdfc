import { ApiProperty } from '@nestjs/swagger'
import {
  authorities,
  commentStatuses,
  restrictionGrounds,
  restrictionKinds,
  threadStates,
  type Authority,
  type CommentStatus,
  type RestrictionGround,
  type RestrictionKind,
  type ThreadState,
} from '@moderato/contracts'
import type { SeenThread } from '../thread-list.reader.js'
import type { Comment, ViewerMarks } from '../domain/comment.js'

/** Who wrote a comment; all null where the words are not shown, so that a placeholder names nobody. */
export class AuthorView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null

  @ApiProperty({ type: String, nullable: true })
  name!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'https URL of a picture.' })
  picture!: string | null

  @ApiProperty({
    ...{ type: Boolean, required: false },
    description: 'Present and true where the site tells that this person may not write at present.',
  })
  restricted?: true
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

  @ApiProperty({
    enum: authorities,
    nullable: true,
    description: 'Whose order a temporary block follows; null where somebody claimed a right, and for everything else.',
  })
  authority!: Authority | null

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

/** Comments that are no longer there. */
export class GoneCountsView {
  @ApiProperty({ type: Number, description: 'By their authors.' })
  deleted!: number

  @ApiProperty({ type: Number, description: 'By a decision.' })
  removed!: number
}

/** Rules that hold around an election. */
export class ElectionView {
  @ApiProperty({ type: String, format: 'date-time', description: 'When they end.' })
  until!: string
}

export class ThreadPageView extends CommentPageView {
  @ApiProperty({
    type: Number,
    description: 'Published comments of the thread, replies included, that the caller can see.',
  })
  count!: number

  @ApiProperty({ enum: threadStates, description: 'Where it is closed, no comment can be written.' })
  state!: ThreadState

  @ApiProperty({ type: GoneCountsView, required: false, description: 'Only where the site tells.' })
  gone?: GoneCountsView

  @ApiProperty({
    type: ElectionView,
    required: false,
    description:
      'Only while the rules around an election hold: newest first, whatever was asked for, and tighter limits.',
  })
  election?: ElectionView

  static of({ items, nextCursor, count, state, gone, electionUntil }: SeenThread): ThreadPageView {
    return {
      items: items.map(({ comment, marks }) => CommentView.of(comment, marks)),
      ...{ nextCursor, count, state },
      ...(gone === null ? {} : { gone: { ...gone } }),
      ...(electionUntil === null ? {} : { election: { until: electionUntil.toISOString() } }),
    }
  }
}
