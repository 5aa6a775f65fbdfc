import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CommentId, SiteId, ThreadKey } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  CurrentSite,
  Idempotent,
  OptionalActor,
  PathThreadKey,
  Problems,
  PublicPage,
  sendPage,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { ThreadPages } from '../pages/thread-pages.js'
import { ThreadListReader } from '../thread-list.reader.js'
import { PostComment } from '../use-cases/post-comment.use-case.js'
import { PostCommentDto, ThreadPageQuery } from './comment.dto.js'
import { CommentView, ThreadPageView } from './comment.view.js'

@ApiTags('Reader')
@Controller('v1/sites/:site/threads/:threadKey/comments')
export class ThreadCommentController {
  constructor(
    private readonly reader: ThreadListReader,
    private readonly pages: ThreadPages,
    private readonly postComment: PostComment,
  ) {}

  /** Root comments of an article. Placeholders keep the place of comments that may not be shown. */
  @Get()
  @Access('anyone')
  @PublicPage(ThreadPages)
  @ApiOkResponse({ type: ThreadPageView })
  @Problems('cursor-invalid', 'validation-failed')
  async list(
    @CurrentSite() siteId: SiteId,
    @PathThreadKey() key: ThreadKey,
    @OptionalActor() actor: Actor | null,
    @Query() query: ThreadPageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (actor === null) {
      sendPage(request, reply, await this.pages.load(siteId, key, query))
      return
    }
    const view = ThreadPageView.of(await this.reader.page(siteId, key, query, actor))
    void reply.header('cache-control', 'private, no-store').send(view)
  }

  /** Posts a comment or a reply. A reply to a reply hangs on the same root comment. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: CommentView })
  @Access('reader')
  @TakesIdempotencyKey()
  @Problems(
    'comment-empty',
    'comment-too-long',
    'comment-too-many-marks',
    'reply-target-invalid',
    'thread-closed',
    'user-suspended',
    'comment-limit-reached',
    'idempotency-key-reused',
  )
  async post(
    @CurrentActor() actor: Actor,
    @PathThreadKey() threadKey: ThreadKey,
    @Body() dto: PostCommentDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<CommentView> {
    const comment = await this.postComment.execute(actor, {
      threadKey,
      body: dto.body,
      parentId: (dto.parentId ?? null) as CommentId | null,
      url: dto.url ?? null,
      title: dto.title ?? null,
      edition: dto.edition ?? null,
      idempotency,
    })
    return CommentView.of(comment, { vote: null, reported: false, own: true, authorBlocked: false })
  }
}
