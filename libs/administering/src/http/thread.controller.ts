import { Body, Controller, Get, Patch, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { Access, CurrentActor, CurrentSite, PathThreadKey, Problems, type Actor } from '@moderato/http'
import { ArrangedThreadReader } from '../arranged-thread.reader.js'
import type { ThreadArrangement } from '../domain/arranged-thread.js'
import { ArrangeThread } from '../use-cases/arrange-thread.use-case.js'
import { ArrangedThreadPageView, ArrangedThreadView, ArrangeThreadDto, ThreadsQuery } from './thread.dto.js'

@ApiTags('Administration')
@Controller('v1/sites/:site/moderation/threads')
export class ThreadController {
  constructor(
    private readonly reader: ArrangedThreadReader,
    private readonly arrangeThread: ArrangeThread,
  ) {}

  /** Articles with comments, newest first. */
  @Get()
  @ApiOkResponse({ type: ArrangedThreadPageView })
  @Access('moderator')
  @Problems('cursor-invalid')
  async list(@CurrentSite() siteId: SiteId, @Query() query: ThreadsQuery): Promise<ArrangedThreadPageView> {
    const { items, nextCursor } = await this.reader.page(siteId, query)
    return { items: items.map((thread) => ArrangedThreadView.of(thread)), nextCursor }
  }

  /** One article's comments: whether they are open, how many there are, where they belong. */
  @Get(':threadKey')
  @ApiOkResponse({ type: ArrangedThreadView })
  @Access('moderator')
  @Problems('not-found', 'validation-failed')
  async one(@CurrentSite() siteId: SiteId, @PathThreadKey() key: ThreadKey): Promise<ArrangedThreadView> {
    return ArrangedThreadView.of(await this.reader.one(siteId, key))
  }

  /**
   * Opens or closes the comments of an article, or says which section and edition it belongs to; also before anybody
   * wrote under it.
   */
  @Patch(':threadKey')
  @ApiOkResponse({ type: ArrangedThreadView })
  @Access('lead')
  @Problems('validation-failed')
  async arrange(
    @CurrentActor() actor: Actor,
    @PathThreadKey() key: ThreadKey,
    @Body() dto: ArrangeThreadDto,
  ): Promise<ArrangedThreadView> {
    const change = JSON.parse(JSON.stringify(dto)) as ThreadArrangement
    return ArrangedThreadView.of(await this.arrangeThread.execute(actor, key, change))
  }
}
