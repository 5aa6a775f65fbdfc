import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger'
import type { DecisionId } from '@moderato/kernel'
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
import { FileAppeal } from '../use-cases/file-appeal.use-case.js'
import { FileAppealDto } from './appeal.dto.js'
import { MyAppealView } from './appeal.view.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site/decisions/:decisionId/appeals')
export class MyAppealController {
  constructor(private readonly fileAppeal: FileAppeal) {}

  /**
   * Objects to a decision, once: authors to a restriction of their comment, reporters to a comment left as it was.
   * Somebody who had no part in the decision looks at it again; the result arrives as a notice.
   */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: MyAppealView })
  @TakesIdempotencyKey()
  @Problems('not-found', 'already-appealed', 'appeal-not-open', 'appeal-window-over')
  async file(
    @CurrentActor() actor: Actor,
    @PathId('decisionId') decisionId: DecisionId,
    @Body() { text }: FileAppealDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<MyAppealView> {
    return MyAppealView.ofOwn(await this.fileAppeal.execute(actor, { decisionId, text, idempotency }))
  }
}
