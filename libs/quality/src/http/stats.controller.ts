import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, type Actor } from '@moderato/http'
import { StatsReader } from '../stats.reader.js'
import { OwnStatsView, StatsQuery, StatsView } from './stats.dto.js'

@ApiTags('Quality')
@Access('moderator')
@Controller('v1/sites/:site/moderation')
export class StatsController {
  constructor(private readonly stats: StatsReader) {}

  /** Figures of the site. Moderators see everybody's figures together and, person by person, only their own. */
  @Get('stats')
  async site(@CurrentActor() actor: Actor, @Query() query: StatsQuery): Promise<StatsView> {
    return StatsView.of(await this.stats.site(actor, query))
  }

  /** What the caller did. */
  @Get('me/stats')
  async own(@CurrentActor() actor: Actor, @Query() query: StatsQuery): Promise<OwnStatsView> {
    const { from, to, workload } = await this.stats.own(actor, query)
    return { from: from.toISOString(), to: to.toISOString(), workload }
  }
}
