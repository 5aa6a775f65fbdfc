import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { ReportsModule } from '@moderato/reports'
import { ReviewingModule } from '@moderato/reviewing'
import { AutoHideTrigger } from './auto-hide-trigger.js'
import { HidingEffects } from './hiding-effects.js'
import { EndMeasuresTask } from './jobs/end-measures.task.js'
import { MeasureAlarm } from './measure-alarm.js'
import { AutoHideRepository } from './storage/auto-hide.repository.js'
import { MeasureEndRepository } from './storage/measure-end.repository.js'
import { MeasureReconcileRepository } from './storage/reconcile.repository.js'
import { AutoHideComment } from './use-cases/auto-hide-comment.use-case.js'
import { EndMeasures } from './use-cases/end-measures.use-case.js'

/** Measures ahead of a decision, and their end. */
@Module({
  imports: [CommentsModule, ReportsModule, ReviewingModule],
  providers: [
    AutoHideComment,
    AutoHideRepository,
    AutoHideTrigger,
    EndMeasures,
    EndMeasuresTask,
    HidingEffects,
    MeasureAlarm,
    MeasureEndRepository,
    MeasureReconcileRepository,
  ],
})
export class ProvisionalModule {}
