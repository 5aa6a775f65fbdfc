import { Controller, Get, Headers, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor, Problems, type Actor } from '@moderato/http'
import { UserStanding } from '@moderato/identity'
import { EventStreams } from '@moderato/live'

@ApiTags('Reader')
@Controller('v1/sites/:site/me/events')
export class PersonEventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly standing: UserStanding,
  ) {}

  /**
   * What concerns the caller alone, as server-sent events: `notice.created` says that `/me/notices` has something new.
   * Resumes after `Last-Event-ID`, or says `resync` where too much was missed. Ends when the token or the rights do.
   */
  @Get()
  @Access('reader')
  @ApiProduces('text/event-stream')
  @Problems('too-many-requests')
  follow(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): void {
    const { siteId, userId } = actor
    this.streams.open(reply, {
      channel: { kind: 'person', siteId, userId },
      lastEventId: lastEventId ?? null,
      viewerId: userId,
      callerKey: userId,
      expiresAtMs: actor.tokenExpiresAtMs,
      isStillAllowed: async () => !(await this.standing.isBanned(siteId, userId)),
    })
  }
}
