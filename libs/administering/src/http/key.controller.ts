import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId } from '@moderato/kernel'
import {
  Access,
  CurrentActor,
  CurrentSite,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import { AdministrationReader } from '../administration.reader.js'
import { AddKey } from '../use-cases/add-key.use-case.js'
import { RevokeKey } from '../use-cases/revoke-key.use-case.js'
import { AddKeyDto, KeyPageView, KeyView, NewKeyView } from './key.dto.js'

@ApiTags('Administration')
@Access('admin')
@Controller('v1/sites/:site/moderation/keys')
export class KeyController {
  constructor(
    private readonly administration: AdministrationReader,
    private readonly addKey: AddKey,
    private readonly revokeKey: RevokeKey,
  ) {}

  /** Keys that sign the site's tokens, without their secrets. */
  @Get()
  @ApiOkResponse({ type: KeyPageView })
  async list(@CurrentSite() siteId: SiteId): Promise<KeyPageView> {
    const keys = await this.administration.listKeys(siteId)
    return { items: keys.map((key) => KeyView.of(key)), nextCursor: null }
  }

  /** Puts a key in force beside the others. To rotate: add, let the host site sign with it, revoke the old one. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: NewKeyView })
  @TakesIdempotencyKey()
  @Problems('name-taken')
  async add(
    @CurrentActor() actor: Actor,
    @Body() dto: AddKeyDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<NewKeyView> {
    const { algorithm, kid = null, publicKey = null, jwksUrl = null } = dto
    const plan = { algorithm, kid, publicKey, jwksUrl }
    const { secret, ...key } = await this.addKey.execute(actor, plan, idempotency)
    return { ...KeyView.of(key), secret }
  }

  /** Takes a key out of force; tokens signed with it are refused within seconds. */
  @Delete(':keyId')
  @HttpCode(204)
  @Problems('not-found', 'last-key')
  async revoke(@CurrentActor() actor: Actor, @PathId('keyId') keyId: string): Promise<void> {
    await this.revokeKey.execute(actor, keyId)
  }
}
