import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { CaseId, UserId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { CaseReader } from '../case.reader.js'
import { ReviewQueueReader } from '../review-queue.reader.js'
import { CasePageQuery, CasePageView, ReviewQueuePageView } from './case.dto.js'
import { CaseSummaryView, CaseView } from './case.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation')
export class CaseController {
  constructor(
    private readonly cases: CaseReader,
    private readonly queues: ReviewQueueReader,
  ) {}

  /** Review queues with what waits in them: moderators see their own, leads all. */
  @Get('queues')
  async listQueues(@CurrentActor() actor: Actor): Promise<ReviewQueuePageView> {
    const queues = await this.queues.listOverview(actor)
    const items = queues.map((queue) => ({ ...queue, oldestDueAt: queue.oldestDueAt?.toISOString() ?? null }))
    return { items, nextCursor: null }
  }

  /** Cases, newest first. */
  @Get('cases')
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: CasePageQuery): Promise<CasePageView> {
    const filter = {
      queueId: query.queue ?? null,
      state: query.state ?? null,
      authorId: (query.author ?? null) as UserId | null,
      text: query.q ?? null,
    }
    const { items, nextCursor } = await this.cases.page(actor, filter, query)
    return { items: items.map((item) => CaseSummaryView.of(item, actor.userId)), nextCursor }
  }

  /** One case with its reports and its audit trail. */
  @Get('cases/:caseId')
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseView> {
    const viewer = { id: actor.userId, seesReporters: actor.role !== 'moderator' }
    return CaseView.ofFile(await this.cases.file(actor, caseId), viewer)
  }
}
