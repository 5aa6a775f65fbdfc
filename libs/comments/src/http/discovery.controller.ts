import { Controller, Get, Query, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { SiteId } from '@moderato/kernel'
import { Access, CurrentSite } from '@moderato/http'
import { placeHeader } from '@moderato/live'
import { DiscoveryReader } from '../discovery.reader.js'
import {
  CountsQuery,
  CountsView,
  TrendingQuery,
  TrendingView,
  WidgetConfigQuery,
  WidgetConfigView,
} from './discovery.dto.js'

/** Browsers and shared caches keep the answer for so long, whence it cannot say where a stream begins. */
const publicFor = (reply: FastifyReply, sec: number) =>
  reply.removeHeader(placeHeader).header('cache-control', `public, max-age=${String(sec)}, s-maxage=${String(sec)}`)

/** What a page shows beside its comments: counts, the articles discussed most, the rules of the form. */
@ApiTags('Reader')
@Access('anyone')
@Controller('v1/sites/:site')
export class DiscoveryController {
  constructor(private readonly reader: DiscoveryReader) {}

  /** Published comments of up to 100 articles in one request; articles without any count 0. */
  @Get('counts')
  @ApiOkResponse({ type: CountsView })
  async counts(@CurrentSite() siteId: SiteId, @Query() query: CountsQuery, @Res() reply: FastifyReply): Promise<void> {
    const counts = await this.reader.counts(siteId, query.threads)
    void publicFor(reply, 5).send({ counts })
  }

  /** The articles with most new comments in the last day. */
  @Get('trending')
  @ApiOkResponse({ type: TrendingView })
  async trending(
    @CurrentSite() siteId: SiteId,
    @Query() query: TrendingQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const items = await this.reader.trending(siteId, query.limit)
    void publicFor(reply, 3).send({ items })
  }

  /** What the comment form has to know before anybody writes. */
  @Get('widget-config')
  @ApiOkResponse({ type: WidgetConfigView })
  async widgetConfig(
    @CurrentSite() siteId: SiteId,
    @Query() query: WidgetConfigQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void publicFor(reply, 30).send(await this.reader.widgetConfig(siteId, query.edition ?? null))
  }
}
