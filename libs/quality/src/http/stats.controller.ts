import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, type Actor } from '@moderato/http'
import { AgreementReader } from '../agreement.reader.js'
import { StatsReader } from '../stats.reader.js'
import { AgreementStatsView } from './agreement.view.js'
import { OwnStatsView, StatsQuery, StatsView } from './stats.dto.js'

@ApiTags('Quality')
@Access('moderator')
@Controller('v1/sites/:site/moderation')
export class StatsController {
  constructor(
    private readonly stats: StatsReader,
    private readonly agreement: AgreementReader,
  ) {}

  /** Figures of the site. Moderators see everybody's figures together and, person by person, only their own. */
  @Get('stats')
  @ApiOkResponse({ type: StatsView })
  async site(@CurrentActor() actor: Actor, @Query() query: StatsQuery): Promise<StatsView> {
    return StatsView.of(await this.stats.site(actor, query))
  }

  /** How far first and second reviewers agree, and how appeals end: by queue, by category and over time. Names nobody. */
  @Get('stats/agreement')
  @ApiOkResponse({ type: AgreementStatsView })
  async agree(@CurrentActor() actor: Actor, @Query() query: StatsQuery): Promise<AgreementStatsView> {
    return AgreementStatsView.of(await this.agreement.site(actor, query))
  }

  /** What the caller did, and how much of it was hard to look at. */
  @Get('me/stats')
  @ApiOkResponse({ type: OwnStatsView })
  async own(@CurrentActor() actor: Actor, @Query() query: StatsQuery): Promise<OwnStatsView> {
    return OwnStatsView.of(await this.stats.own(actor, query))
  }
}
