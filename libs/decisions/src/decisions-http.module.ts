import { Module } from '@nestjs/common'
import { ReviewingModule } from '@moderato/reviewing'
import { DecisionsModule } from './decisions.module.js'
import { DecisionController } from './http/decision.controller.js'

/** The reviewers' routes; imported by the API alone. */
@Module({ imports: [DecisionsModule, ReviewingModule], controllers: [DecisionController] })
export class DecisionsHttpModule {}
