import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, PageQuery, Problems, type Actor } from '@moderato/http'
import { MyCommentReader } from '../my-comment.reader.js'
import { MyCommentPageView } from './my-comment.view.js'

@ApiTags('Reader')
@Controller('v1/sites/:site/me/comments')
export class MyCommentController {
  constructor(private readonly reader: MyCommentReader) {}

  /** What the caller wrote, newest first, whatever became of it. */
  @Get()
  @ApiOkResponse({ type: MyCommentPageView })
  @Access('reader')
  @Problems('cursor-invalid')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MyCommentPageView> {
    return MyCommentPageView.of(await this.reader.page(actor, query))
  }
}
