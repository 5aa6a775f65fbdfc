import { Module } from '@nestjs/common'
import { CaseController } from './http/case.controller.js'
import { ClaimController } from './http/claim.controller.js'
import { CaseAnswer } from './http/case-answer.js'
import { HandlingController } from './http/handling.controller.js'
import { LeadCaseController } from './http/lead-case.controller.js'
import { ModerationEventsController } from './http/moderation-events.controller.js'
import { QueueWatch } from './queue-watch.js'
import { ReviewingModule } from './reviewing.module.js'

/** The reviewers' routes; imported by the API alone. */
@Module({
  imports: [ReviewingModule],
  controllers: [CaseController, ClaimController, HandlingController, LeadCaseController, ModerationEventsController],
  providers: [CaseAnswer, QueueWatch],
  exports: [CaseAnswer],
})
export class ReviewingHttpModule {}
