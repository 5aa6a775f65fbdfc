import { Controller, Get, Headers, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { Access, ClientAddress, CurrentSite, OptionalActor, PathThreadKey, Problems, type Actor } from '@moderato/http'
import { EventStreams, renderSignal } from '@moderato/live'
import { ReaderWatch } from '../reader-watch.js'

@ApiTags('Reader')
@Controller('v1/sites/:site/threads/:threadKey/events')
export class ThreadEventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly watch: ReaderWatch,
  ) {}

  /**
   * What happens to the comments of an article, as server-sent events. Resumes after `Last-Event-ID`, or says `resync`
   * where too much was missed; answers to GET carry one, so that nothing is missed after the first reading. Readers who
   * blocked somebody are spared what that person writes.
   */
  @Get()
  @Access('anyone')
  @ApiProduces('text/event-stream')
  @Problems('too-many-requests')
  async follow(
    @CurrentSite() siteId: SiteId,
    @PathThreadKey() threadKey: ThreadKey,
    @OptionalActor() actor: Actor | null,
    @Headers('last-event-id') lastEventId: string | undefined,
    @ClientAddress() address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.watch.open(actor)
    this.streams.open(reply, {
      channel: { kind: 'thread', siteId, threadKey },
      lastEventId: lastEventId ?? null,
      viewerId: actor?.userId ?? null,
      callerKey: actor?.userId ?? address,
      filter: (signal) => view.shows(signal),
      render: (signal) =>
        signal.topic === 'thread' && signal.type === 'count'
          ? { type: 'count', data: { count: signal.count ?? null } }
          : renderSignal(signal),
      expiresAtMs: actor?.tokenExpiresAtMs ?? null,
      isStillAllowed: () => view.refresh(),
    })
  }
}
