import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import {
  Access,
  CurrentActor,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import type { WordListId } from '../storage/word-list.repository.js'
import { AddWordList } from '../use-cases/add-word-list.use-case.js'
import { ChangeWordList } from '../use-cases/change-word-list.use-case.js'
import { RemoveWordList } from '../use-cases/remove-word-list.use-case.js'
import { WordListReader } from '../word-list.reader.js'
import { ChangeWordListDto, WordListDto } from './word-list.dto.js'
import { WordListPageView, WordListPreviewView, WordListView } from './word-list.view.js'

@ApiTags('Moderation')
@Access('lead')
@Controller('v1/sites/:site/moderation/word-lists')
export class WordListController {
  constructor(
    private readonly reader: WordListReader,
    private readonly addWordList: AddWordList,
    private readonly changeWordList: ChangeWordList,
    private readonly removeWordList: RemoveWordList,
  ) {}

  /** The site's word lists by name. */
  @Get()
  @ApiOkResponse({ type: WordListPageView })
  async list(@CurrentActor() actor: Actor): Promise<WordListPageView> {
    return { items: (await this.reader.list(actor.siteId)).map((list) => WordListView.of(list)), nextCursor: null }
  }

  /** Adds a list; it counts within two seconds. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: WordListView })
  @TakesIdempotencyKey()
  @Problems('word-list-invalid', 'pattern-invalid', 'version-conflict', 'not-found')
  async add(
    @CurrentActor() actor: Actor,
    @Body() dto: WordListDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<WordListView> {
    return WordListView.of(await this.addWordList.execute(actor, dto, idempotency))
  }

  /** Tries a list on the last 10,000 comments and keeps nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: WordListPreviewView })
  @Problems('word-list-invalid', 'pattern-invalid')
  async preview(@CurrentActor() actor: Actor, @Body() dto: WordListDto): Promise<WordListPreviewView> {
    return this.reader.preview(actor.siteId, dto)
  }

  /** Changes a list from the version the caller saw. */
  @Put(':wordListId')
  @ApiOkResponse({ type: WordListView })
  @Problems('word-list-invalid', 'pattern-invalid', 'version-conflict', 'not-found')
  async change(
    @CurrentActor() actor: Actor,
    @PathId('wordListId') id: WordListId,
    @Body() dto: ChangeWordListDto,
  ): Promise<WordListView> {
    const { version, ...content } = dto
    return WordListView.of(await this.changeWordList.execute(actor, content, { id, version }))
  }

  /** Removes a list. */
  @Delete(':wordListId')
  @HttpCode(204)
  @Problems('not-found')
  async remove(@CurrentActor() actor: Actor, @PathId('wordListId') id: WordListId): Promise<void> {
    await this.removeWordList.execute(actor, id)
  }
}
