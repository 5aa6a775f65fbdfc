import { Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { UserId } from '@moderato/kernel'
import { Access, CurrentActor, PageQuery, PathId, Problems, type Actor } from '@moderato/http'
import { BlockReader } from '../block.reader.js'
import { BlockUser } from '../use-cases/block-user.use-case.js'
import { UnblockUser } from '../use-cases/unblock-user.use-case.js'
import { BlockPageView } from './block.view.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site/me/blocks')
export class BlockController {
  constructor(
    private readonly blocks: BlockReader,
    private readonly blockUser: BlockUser,
    private readonly unblockUser: UnblockUser,
  ) {}

  /** Readers the caller blocked. */
  @Get()
  @ApiOkResponse({ type: BlockPageView })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<BlockPageView> {
    return BlockPageView.of(await this.blocks.page(actor.siteId, actor.userId, query))
  }

  /** Blocks a reader; blocking twice changes nothing. */
  @Put(':userId')
  @HttpCode(204)
  @Problems('self-block', 'not-found')
  async block(@CurrentActor() actor: Actor, @PathId('userId') userId: UserId): Promise<void> {
    await this.blockUser.execute(actor, userId)
  }

  /** Unblocks a reader; no error where there was no block. */
  @Delete(':userId')
  @HttpCode(204)
  async unblock(@CurrentActor() actor: Actor, @PathId('userId') userId: UserId): Promise<void> {
    await this.unblockUser.execute(actor, userId)
  }
}
