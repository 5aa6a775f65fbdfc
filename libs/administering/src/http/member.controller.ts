import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId, UserId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  CurrentSite,
  Idempotent,
  PageQuery,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { AdministrationReader } from '../administration.reader.js'
import { AddMember } from '../use-cases/add-member.use-case.js'
import { ChangeMember } from '../use-cases/change-member.use-case.js'
import { RemoveMember } from '../use-cases/remove-member.use-case.js'
import { AddMemberDto, ChangeMemberDto, MemberPageView, MemberView, planOf } from './member.dto.js'

@ApiTags('Administration')
@Access('lead')
@Controller('v1/sites/:site/moderation/members')
export class MemberController {
  constructor(
    private readonly administration: AdministrationReader,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
    private readonly removeMember: RemoveMember,
  ) {}

  /** The staff with their queues, skills and load. */
  @Get()
  @ApiOkResponse({ type: MemberPageView })
  @Problems('cursor-invalid')
  async list(@CurrentSite() siteId: SiteId, @Query() query: PageQuery): Promise<MemberPageView> {
    return this.administration.pageMembers(siteId, query)
  }

  /** Makes somebody a member; of somebody who is one already, changes what is given. Leads name moderators only. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: MemberView })
  @TakesIdempotencyKey()
  @Problems('queue-unknown', 'last-admin', 'not-found')
  async add(
    @CurrentActor() actor: Actor,
    @Body() dto: AddMemberDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<MemberView> {
    return this.addMember.execute(actor, { subject: dto.subject, plan: planOf(dto), idempotency })
  }

  /** Changes what is given, from the version the caller saw where it is named. */
  @Patch(':userId')
  @ApiOkResponse({ type: MemberView })
  @Problems('not-found', 'version-conflict', 'queue-unknown', 'last-admin')
  async change(
    @CurrentActor() actor: Actor,
    @PathId('userId') userId: UserId,
    @Body() dto: ChangeMemberDto,
  ): Promise<MemberView> {
    return this.changeMember.execute(actor, userId, planOf(dto), dto.version ?? null)
  }

  /** Makes a member a reader again. What they had in hand goes back to its queue. */
  @Delete(':userId')
  @HttpCode(204)
  @Problems('not-found', 'last-admin')
  async remove(@CurrentActor() actor: Actor, @PathId('userId') userId: UserId): Promise<void> {
    await this.removeMember.execute(actor, userId)
  }
}
