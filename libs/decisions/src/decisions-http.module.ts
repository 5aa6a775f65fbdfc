import { Module } from '@nestjs/common'
import { ReviewingModule } from '@moderato/reviewing'
import { Conservation } from './conservation.js'
import { DecisionsModule } from './decisions.module.js'
import { AppealClaimController } from './http/appeal-claim.controller.js'
import { AppealController } from './http/appeal.controller.js'
import { BulkDecisionController } from './http/bulk-decision.controller.js'
import { DecisionController } from './http/decision.controller.js'
import { MyAppealController } from './http/my-appeal.controller.js'
import { MySanctionAppealController } from './http/my-sanction-appeal.controller.js'
import { PersonController } from './http/person.controller.js'
import { PolicyController } from './http/policy.controller.js'
import { ReversalController } from './http/reversal.controller.js'
import { ConservationRepository } from './storage/conservation.repository.js'

/** The reviewers' routes, and the readers' way to object; imported by the API alone. */
@Module({
  imports: [DecisionsModule, ReviewingModule],
  controllers: [
    AppealClaimController,
    AppealController,
    BulkDecisionController,
    DecisionController,
    MyAppealController,
    MySanctionAppealController,
    PersonController,
    PolicyController,
    ReversalController,
  ],
  providers: [Conservation, ConservationRepository],
})
export class DecisionsHttpModule {}
