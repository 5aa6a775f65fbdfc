import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger'
import type { MeasureId } from '@moderato/kernel'
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
import { AppealSanction } from '../use-cases/appeal-sanction.use-case.js'
import { FileAppealDto } from './appeal.dto.js'
import { MyAppealView } from './appeal.view.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site/measures/:measureId/appeals')
export class MySanctionAppealController {
  constructor(private readonly appealSanction: AppealSanction) {}

  /**
   * Objects, once, to a measure against the caller that came with no decision: a warning, a suspension, a ban. Somebody
   * who did not impose it looks at it again; the result arrives as a notice.
   */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: MyAppealView })
  @TakesIdempotencyKey()
  @Problems('not-found', 'already-appealed', 'appeal-not-open', 'measure-over', 'appeal-window-over')
  async file(
    @CurrentActor() actor: Actor,
    @PathId('measureId') measureId: MeasureId,
    @Body() { text }: FileAppealDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<MyAppealView> {
    return MyAppealView.ofOwn(await this.appealSanction.execute(actor, { measureId, text, idempotency }))
  }
}
