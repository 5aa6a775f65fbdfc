import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, PathCode, Problems, type Actor } from '@moderato/http'
import { PolicyBook } from '../policy-book.js'
import { RetirePolicy } from '../use-cases/retire-policy.use-case.js'
import { SetPolicy } from '../use-cases/set-policy.use-case.js'
import { PolicyPageView, PolicyView, SetPolicyDto } from './policy.dto.js'

@ApiTags('Moderation')
@Controller('v1/sites/:site/moderation/policies')
export class PolicyController {
  constructor(
    private readonly book: PolicyBook,
    private readonly setPolicy: SetPolicy,
    private readonly retirePolicy: RetirePolicy,
  ) {}

  /** What decisions may cite, by code. */
  @Get()
  @ApiOkResponse({ type: PolicyPageView })
  @Access('moderator')
  async list(@CurrentActor() actor: Actor): Promise<PolicyPageView> {
    const policies = await this.book.list(actor.siteId)
    return { items: policies.map((policy) => PolicyView.of(policy)), nextCursor: null }
  }

  /** Puts the next version of a policy in force, or a new policy; from the version the caller saw where it is named. */
  @Put(':code')
  @ApiOkResponse({ type: PolicyView })
  @Access('lead')
  @Problems('version-conflict')
  async set(
    @CurrentActor() actor: Actor,
    @PathCode('code') code: string,
    @Body() dto: SetPolicyDto,
  ): Promise<PolicyView> {
    const policy = SetPolicyDto.policyOf(code, dto)
    return PolicyView.of(await this.setPolicy.execute(actor, policy, dto.version ?? null))
  }

  /** Takes a policy out of force. Decisions that cite it stay as they are. */
  @Delete(':code')
  @Access('lead')
  @HttpCode(204)
  @Problems('not-found')
  async retire(@CurrentActor() actor: Actor, @PathCode('code') code: string): Promise<void> {
    await this.retirePolicy.execute(actor, code)
  }
}
