import { Controller, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { DecisionId } from '@moderato/kernel'
import { Access, CurrentActor, PathId, Problems, type Actor } from '@moderato/http'
import { RevertDecision } from '../use-cases/revert-decision.use-case.js'
import { DecisionView } from './decision.view.js'

@ApiTags('Moderation')
@Access('moderator')
@Controller('v1/sites/:site/moderation/decisions/:decisionId')
export class ReversalController {
  constructor(private readonly revertDecision: RevertDecision) {}

  /**
   * Takes a decision back: an own one inside the undo window, any as a lead. What readers see, what people were told and
   * what reporters' words count are as before; the case waits in its queue again.
   */
  @Post('revert')
  @HttpCode(200)
  @ApiOkResponse({ type: DecisionView })
  @Problems('not-found', 'already-reverted', 'decision-not-revertible', 'undo-window-over', 'role-insufficient')
  async revert(@CurrentActor() actor: Actor, @PathId('decisionId') decisionId: DecisionId): Promise<DecisionView> {
    return DecisionView.of(await this.revertDecision.execute(actor, decisionId))
  }
}
