import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { IdempotencyKeys } from '@moderato/http'
import { ReportsModule } from '@moderato/reports'
import { ReviewingModule } from '@moderato/reviewing'
import { CaseDocket } from './case-docket.js'
import { DecisionEffects } from './decision-effects.js'
import { DecisionReplay } from './decision-replay.js'
import { AftermathRepository } from './storage/aftermath.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'
import { DecideCase } from './use-cases/decide-case.use-case.js'

/** Deciding cases, and the measures that follow. */
@Module({
  imports: [CommentsModule, ReportsModule, ReviewingModule],
  providers: [
    IdempotencyKeys,
    AftermathRepository,
    CaseDocket,
    DecideCase,
    DecisionEffects,
    DecisionReplay,
    DecisionRepository,
  ],
  exports: [DecideCase],
})
export class DecisionsModule {}
