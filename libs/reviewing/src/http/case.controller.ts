import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { CaseId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { CaseListReader } from '../case-list.reader.js'
import { CaseReader } from '../case.reader.js'
import { ReviewQueueReader } from '../review-queue.reader.js'
import { CaseCountView, CaseFilterQuery, CasePageQuery, CasePageView } from './case-list.dto.js'
import { ReviewQueuePageView } from './case.dto.js'
import { CaseSummaryView, CaseView } from './case.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation')
export class CaseController {
  constructor(
    private readonly cases: CaseReader,
    private readonly lists: CaseListReader,
    private readonly queues: ReviewQueueReader,
  ) {}

  /** Review queues with what waits in them: moderators see their own, leads all. */
  @Get('queues')
  @ApiOkResponse({ type: ReviewQueuePageView })
  async listQueues(@CurrentActor() actor: Actor): Promise<ReviewQueuePageView> {
    const queues = await this.queues.listOverview(actor)
    const items = queues.map((queue) => ({ ...queue, oldestDueAt: queue.oldestDueAt?.toISOString() ?? null }))
    return { items, nextCursor: null }
  }

  /** Cases by filter, newest first unless asked otherwise. */
  @Get('cases')
  @ApiOkResponse({ type: CasePageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: CasePageQuery): Promise<CasePageView> {
    const { items, nextCursor } = await this.lists.page(actor, CaseFilterQuery.askedOf(query), query)
    return { items: items.map((item) => CaseSummaryView.of(item, actor.userId)), nextCursor }
  }

  /** How many cases a filter means. */
  @Get('cases/count')
  @ApiOkResponse({ type: CaseCountView })
  async count(@CurrentActor() actor: Actor, @Query() query: CaseFilterQuery): Promise<CaseCountView> {
    return this.lists.count(actor, CaseFilterQuery.askedOf(query))
  }

  /** One case with its reports and its audit trail. */
  @Get('cases/:caseId')
  @ApiOkResponse({ type: CaseView })
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseView> {
    const viewer = { id: actor.userId, seesReporters: actor.role !== 'moderator' }
    return CaseView.ofFile(await this.cases.file(actor, caseId), viewer)
  }
}
