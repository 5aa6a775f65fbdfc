import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Clock, type CaseId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { CaseContextReader } from '../case-context.reader.js'
import { CaseContextView } from './case-context.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/cases/:caseId/context')
export class CaseContextController {
  constructor(
    private readonly contexts: CaseContextReader,
    private readonly clock: Clock,
  ) {}

  /** What bears on a case: article, thread, the author's record, earlier decisions, cases like it. */
  @Get()
  @ApiOkResponse({ type: CaseContextView })
  @Problems('not-found')
  async get(@CurrentActor() actor: Actor, @PathId('caseId') caseId: CaseId): Promise<CaseContextView> {
    return CaseContextView.of(await this.contexts.of(actor, caseId), { id: actor.userId, now: this.clock.now() })
  }
}
