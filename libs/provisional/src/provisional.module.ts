import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { DecisionsModule } from '@moderato/decisions'
import { IdempotencyKeys } from '@moderato/http'
import { NoticesModule } from '@moderato/notices'
import { ReportsModule } from '@moderato/reports'
import { ReviewingModule } from '@moderato/reviewing'
import { AutoHideTrigger } from './auto-hide-trigger.js'
import { BlockEffects } from './block-effects.js'
import { BlockStart } from './block-start.js'
import { ExpiryDecision } from './expiry-decision.js'
import { ExpiryPolicy } from './expiry-policy.js'
import { HidingEffects } from './hiding-effects.js'
import { EndMeasuresTask } from './jobs/end-measures.task.js'
import { MeasureAlarm } from './measure-alarm.js'
import { AutoHideRepository } from './storage/auto-hide.repository.js'
import { ExpiryDecisionRepository } from './storage/expiry-decision.repository.js'
import { MeasureEndRepository } from './storage/measure-end.repository.js'
import { MeasureReconcileRepository } from './storage/reconcile.repository.js'
import { TemporaryBlockRepository } from './storage/temporary-block.repository.js'
import { AutoHideComment } from './use-cases/auto-hide-comment.use-case.js'
import { BlockTemporarily } from './use-cases/block-temporarily.use-case.js'
import { EndMeasures } from './use-cases/end-measures.use-case.js'
import { ObjectToMeasure } from './use-cases/object-to-measure.use-case.js'

const storage = [
  AutoHideRepository,
  ExpiryDecisionRepository,
  MeasureEndRepository,
  MeasureReconcileRepository,
  TemporaryBlockRepository,
]
const useCases = [AutoHideComment, BlockTemporarily, EndMeasures, ObjectToMeasure]

/** Measures ahead of a decision, and their end. */
@Module({
  imports: [CommentsModule, DecisionsModule, NoticesModule, ReportsModule, ReviewingModule],
  providers: [
    ...storage,
    ...useCases,
    AutoHideTrigger,
    BlockEffects,
    BlockStart,
    EndMeasuresTask,
    ExpiryDecision,
    ExpiryPolicy,
    HidingEffects,
    IdempotencyKeys,
    MeasureAlarm,
  ],
  exports: [BlockTemporarily, ObjectToMeasure],
})
export class ProvisionalModule {}
