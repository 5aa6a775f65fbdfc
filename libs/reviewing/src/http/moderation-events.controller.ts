import { Controller, Get, Headers, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor, Problems, type Actor } from '@moderato/http'
import { EventStreams } from '@moderato/live'
import { QueueWatch } from '../queue-watch.js'

@ApiTags('Moderation')
@Controller('v1/sites/:site/moderation/events')
export class ModerationEventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly watch: QueueWatch,
  ) {}

  /**
   * What happens to the cases of the caller's queues, as server-sent events. Resumes after `Last-Event-ID`, or says
   * `resync` where too much was missed; answers to GET carry one, so that nothing is missed after the first reading. Ends
   * when the token or the rights do.
   */
  @Get()
  @Access('moderator')
  @ApiProduces('text/event-stream')
  @Problems('too-many-requests')
  async follow(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const queues = await this.watch.open(actor)
    this.streams.open(reply, {
      channel: { kind: 'moderation', siteId: actor.siteId },
      lastEventId: lastEventId ?? null,
      viewerId: actor.userId,
      callerKey: actor.userId,
      filter: (signal) => queues.shows(signal),
      expiresAtMs: actor.tokenExpiresAtMs,
      isStillAllowed: () => queues.refresh(),
    })
  }
}
