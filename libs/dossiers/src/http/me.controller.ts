import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import { IsBoolean, IsOptional } from 'class-validator'
import { Clock, type UserId } from '@moderato/kernel'
import { Access, CurrentActor, PageQuery, PathId, Problems, type Actor } from '@moderato/http'
import { JudgementReader } from '../judgement.reader.js'
import { MeReader } from '../me.reader.js'
import { JudgementPageView, JudgementView } from './judgement.view.js'
import { MeView } from './me.view.js'

export class JudgementPageQuery extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, description: 'Only what that person can still take back.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  undoable?: boolean
}

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation')
export class MeController {
  constructor(
    private readonly me: MeReader,
    private readonly judgements: JudgementReader,
    private readonly clock: Clock,
  ) {}

  /** Who the caller is, and what a console keeps to on this site. */
  @Get('me')
  @ApiOkResponse({ type: MeView })
  async get(@CurrentActor() actor: Actor): Promise<MeView> {
    return MeView.of(await this.me.file(actor))
  }

  /** What the caller decided, newest first. */
  @Get('me/decisions')
  @ApiOkResponse({ type: JudgementPageView })
  @Problems('cursor-invalid')
  async listOwn(@CurrentActor() actor: Actor, @Query() query: JudgementPageQuery): Promise<JudgementPageView> {
    return this.list(actor, actor.userId, query)
  }

  /** What a reviewer decided, newest first: everybody sees their own, leads see the team's. */
  @Get('members/:userId/decisions')
  @ApiOkResponse({ type: JudgementPageView })
  @Problems('cursor-invalid', 'role-insufficient')
  async listOf(
    @CurrentActor() actor: Actor,
    @PathId('userId') userId: UserId,
    @Query() query: JudgementPageQuery,
  ): Promise<JudgementPageView> {
    return this.list(actor, userId, query)
  }

  private async list(
    actor: Actor,
    deciderId: UserId,
    { undoable = false, ...page }: JudgementPageQuery,
  ): Promise<JudgementPageView> {
    const { items, nextCursor } = await this.judgements.page(actor, deciderId, { ...page, isUndoable: undoable })
    const viewer = { id: actor.userId, now: this.clock.now() }
    return { items: items.map((item) => JudgementView.of(item, viewer)), nextCursor }
  }
}
