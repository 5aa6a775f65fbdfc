import { Module } from '@nestjs/common'
import { ReviewingModule } from '@moderato/reviewing'
import { Conservation } from './conservation.js'
import { DecisionsModule } from './decisions.module.js'
import { DecisionController } from './http/decision.controller.js'
import { ConservationRepository } from './storage/conservation.repository.js'

/** The reviewers' routes; imported by the API alone. */
@Module({
  imports: [DecisionsModule, ReviewingModule],
  controllers: [DecisionController],
  providers: [Conservation, ConservationRepository],
})
export class DecisionsHttpModule {}
