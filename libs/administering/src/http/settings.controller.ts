import { Body, Controller, Get, Patch } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteSettings } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import { Access, CurrentActor, CurrentSite, Problems, type Actor } from '@moderato/http'
import { AdministrationReader } from '../administration.reader.js'
import { ChangeSettings } from '../use-cases/change-settings.use-case.js'
import { ChangeSettingsDto, SettingsView } from './settings.dto.js'

@ApiTags('Administration')
@Controller('v1/sites/:site/moderation/settings')
export class SettingsController {
  constructor(
    private readonly administration: AdministrationReader,
    private readonly changeSettings: ChangeSettings,
  ) {}

  /** Every setting of the site, defaults filled in. */
  @Get()
  @ApiOkResponse({ type: SettingsView })
  @Access('lead')
  async get(@CurrentSite() siteId: SiteId): Promise<SettingsView> {
    return this.administration.findSettings(siteId)
  }

  /** Changes what is given; in force everywhere within two seconds. */
  @Patch()
  @ApiOkResponse({ type: SettingsView })
  @Access('admin')
  @Problems('version-conflict')
  async change(@CurrentActor() actor: Actor, @Body() { version, ...given }: ChangeSettingsDto): Promise<SettingsView> {
    const patch = JSON.parse(JSON.stringify(given)) as Partial<SiteSettings>
    return this.changeSettings.execute(actor, version, patch)
  }
}
