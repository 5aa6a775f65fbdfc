import { Body, Controller, Delete, Get, HttpCode, Patch, Put, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CommentId, SiteId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  CurrentSite,
  OptionalActor,
  PageQuery,
  PathId,
  Problems,
  type Actor,
} from '@moderato/http'
import { CommentReader } from '../comment.reader.js'
import { SeenComments } from '../seen-comments.js'
import { CastVote } from '../use-cases/cast-vote.use-case.js'
import { DeleteComment } from '../use-cases/delete-comment.use-case.js'
import { EditComment } from '../use-cases/edit-comment.use-case.js'
import { CastVoteDto, EditCommentDto } from './comment.dto.js'
import { CommentPageView, CommentView } from './comment.view.js'
import { VotedView } from './voted.view.js'

@ApiTags('Reader')
@Controller('v1/sites/:site/comments/:commentId')
export class CommentController {
  constructor(
    private readonly reader: CommentReader,
    private readonly seen: SeenComments,
    private readonly editComment: EditComment,
    private readonly deleteComment: DeleteComment,
    private readonly castVote: CastVote,
  ) {}

  /** One comment, as its permanent link shows it. */
  @Get()
  @ApiOkResponse({ type: CommentView })
  @Access('anyone')
  @Problems('not-found')
  async get(
    @CurrentSite() siteId: SiteId,
    @PathId('commentId') commentId: CommentId,
    @OptionalActor() actor: Actor | null,
  ): Promise<CommentView> {
    const { comment, marks } = await this.reader.one(siteId, commentId, actor)
    return CommentView.of(comment, marks)
  }

  /** Replies to a root comment, oldest first. */
  @Get('replies')
  @ApiOkResponse({ type: CommentPageView })
  @Access('anyone')
  @Problems('not-found', 'cursor-invalid')
  async listReplies(
    @CurrentSite() siteId: SiteId,
    @PathId('commentId') commentId: CommentId,
    @OptionalActor() actor: Actor | null,
    @Query() query: PageQuery,
  ): Promise<CommentPageView> {
    const page = await this.reader.replyPage(siteId, commentId, query, actor)
    return {
      items: page.items.map(({ comment, marks }) => CommentView.of(comment, marks)),
      nextCursor: page.nextCursor,
    }
  }

  /** Replaces the text of an own comment while the edit window is open. */
  @Patch()
  @ApiOkResponse({ type: CommentView })
  @Access('reader')
  @Problems('not-found', 'not-own-comment', 'edit-window-over', 'comment-too-long', 'comment-empty', 'user-suspended')
  async edit(
    @CurrentActor() actor: Actor,
    @PathId('commentId') commentId: CommentId,
    @Body() dto: EditCommentDto,
  ): Promise<CommentView> {
    const comment = await this.editComment.execute(actor, commentId, dto.body)
    const [seen] = await this.seen.of(actor.siteId, [comment], actor)
    return CommentView.of(comment, seen?.marks ?? null)
  }

  /** Deletes an own comment. Its words are gone; its place and the replies stay. */
  @Delete()
  @HttpCode(204)
  @Access('reader')
  @Problems('not-found', 'not-own-comment')
  async delete(@CurrentActor() actor: Actor, @PathId('commentId') commentId: CommentId): Promise<void> {
    await this.deleteComment.execute(actor, commentId)
  }

  /** Votes on somebody else's comment, once and for good. */
  @Put('vote')
  @ApiOkResponse({ type: VotedView })
  @Access('reader')
  @Problems(
    'already-voted',
    'own-comment',
    'not-found',
    'comment-not-published',
    'user-suspended',
    'vote-limit-reached',
  )
  async vote(
    @CurrentActor() actor: Actor,
    @PathId('commentId') commentId: CommentId,
    @Body() dto: CastVoteDto,
  ): Promise<VotedView> {
    const votes = await this.castVote.execute(actor, commentId, dto.value)
    return { commentId, value: dto.value, votes }
  }
}
