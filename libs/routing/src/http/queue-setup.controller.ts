import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  CurrentSite,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { RoutingReader } from '../routing.reader.js'
import { ArchiveQueue } from '../use-cases/archive-queue.use-case.js'
import { ChangeQueue } from '../use-cases/change-queue.use-case.js'
import { CreateQueue } from '../use-cases/create-queue.use-case.js'
import { ChangeQueueDto, CreateQueueDto, planOf, QueueSetupPageView, QueueSetupView } from './queue.dto.js'

@ApiTags('Routing')
@Access('lead')
@Controller('v1/sites/:site/moderation')
export class QueueSetupController {
  constructor(
    private readonly routing: RoutingReader,
    private readonly createQueue: CreateQueue,
    private readonly changeQueue: ChangeQueue,
    private readonly archiveQueue: ArchiveQueue,
  ) {}

  /** How the queues are set up. */
  @Get('queue-setups')
  @ApiOkResponse({ type: QueueSetupPageView })
  async list(@CurrentSite() siteId: SiteId): Promise<QueueSetupPageView> {
    return { items: await this.routing.listQueues(siteId), nextCursor: null }
  }

  /** Adds a queue. What is not given has a sensible start. */
  @Post('queues')
  @HttpCode(201)
  @ApiCreatedResponse({ type: QueueSetupView })
  @TakesIdempotencyKey()
  @Problems('name-taken')
  async create(
    @CurrentActor() actor: Actor,
    @Body() dto: CreateQueueDto,
    @Idempotent() request: IdempotentRequest | null,
  ): Promise<QueueSetupView> {
    return this.createQueue.execute(actor, { ...planOf(dto), name: dto.name }, request)
  }

  /** Changes what is given. Deadlines of cases that wait already stay as they are. */
  @Patch('queues/:queueId')
  @ApiOkResponse({ type: QueueSetupView })
  @Problems('not-found', 'version-conflict', 'name-taken', 'default-queue-needed')
  async change(
    @CurrentActor() actor: Actor,
    @PathId('queueId') id: string,
    @Body() dto: ChangeQueueDto,
  ): Promise<QueueSetupView> {
    return this.changeQueue.execute(actor, { id, version: dto.version }, planOf(dto))
  }

  /** Gives the queue up, with the rules that name it. What waits in it is routed again. */
  @Delete('queues/:queueId')
  @HttpCode(204)
  @Problems('not-found', 'default-queue-needed')
  async archive(@CurrentActor() actor: Actor, @PathId('queueId') queueId: string): Promise<void> {
    await this.archiveQueue.execute(actor, queueId)
  }
}
