import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, PageQuery, Problems, type Actor } from '@moderato/http'
import { StatementReader } from '../statement.reader.js'
import { StatementPageView } from './statement.view.js'

@ApiTags('Law')
@Access('lead')
@Controller('v1/sites/:site/moderation/statements')
export class StatementController {
  constructor(private readonly statements: StatementReader) {}

  /** Statements of reasons, oldest first, in the shape the EU's Transparency Database takes: at most 100 a page. */
  @Get()
  @ApiOkResponse({ type: StatementPageView })
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<StatementPageView> {
    return this.statements.page(actor, query)
  }
}
