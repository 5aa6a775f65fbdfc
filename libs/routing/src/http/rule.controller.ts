import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId } from '@moderato/kernel'
import { Access, CurrentActor, CurrentSite, Problems, type Actor } from '@moderato/http'
import { RoutingReader } from '../routing.reader.js'
import { ReplaceRules } from '../use-cases/replace-rules.use-case.js'
import { draftsOf, ReplaceRulesDto, RuleListDto } from './rule.dto.js'
import { RuleEffectView, RuleSetView } from './rule.view.js'

@ApiTags('Routing')
@Access('lead')
@Controller('v1/sites/:site/moderation/rules')
export class RuleController {
  constructor(
    private readonly routing: RoutingReader,
    private readonly replaceRules: ReplaceRules,
  ) {}

  /** The rules in order, those that are switched off too. */
  @Get()
  @ApiOkResponse({ type: RuleSetView })
  async list(@CurrentSite() siteId: SiteId): Promise<RuleSetView> {
    const { version, rules } = await this.routing.listRules(siteId)
    return { version, items: rules }
  }

  /** Replaces all rules at once: order, additions and removals take effect together. */
  @Put()
  @ApiOkResponse({ type: RuleSetView })
  @Problems('version-conflict', 'queue-unknown')
  async replace(@CurrentActor() actor: Actor, @Body() dto: ReplaceRulesDto): Promise<RuleSetView> {
    const change = { version: dto.version, rules: draftsOf(dto.items), reroutes: dto.reroute ?? false }
    const { version, rules } = await this.replaceRules.execute(actor, change)
    return { version, items: rules }
  }

  /** What these rules would have done with the last 1,000 cases. Changes nothing. */
  @Post('dry-run')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleEffectView })
  @Problems('queue-unknown')
  async preview(@CurrentSite() siteId: SiteId, @Body() dto: RuleListDto): Promise<RuleEffectView> {
    return this.routing.preview(siteId, draftsOf(dto.items))
  }
}
