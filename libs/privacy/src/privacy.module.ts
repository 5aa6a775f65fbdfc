import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { DecisionsModule } from '@moderato/decisions'
import { ReviewingModule } from '@moderato/reviewing'
import { CommentEraser } from './comment-eraser.js'
import { EraseRequestKeysTask } from './jobs/erase-request-keys.task.js'
import { FinishErasuresTask } from './jobs/finish-erasures.task.js'
import { PersonEraser } from './person-eraser.js'
import { ErasureRepository } from './storage/erasure.repository.js'
import { ErasureReconcileRepository } from './storage/reconcile.repository.js'
import { EraseMe } from './use-cases/erase-me.use-case.js'
import { FinishErasures } from './use-cases/finish-erasures.use-case.js'
import { ForgetRequestKeys } from './use-cases/forget-request-keys.use-case.js'
import { TraceEraser } from './trace-eraser.js'

/** Erasing people; every process that does it imports it. */
@Module({
  imports: [CommentsModule, DecisionsModule, ReviewingModule],
  providers: [
    CommentEraser,
    EraseMe,
    EraseRequestKeysTask,
    ErasureReconcileRepository,
    ErasureRepository,
    FinishErasures,
    FinishErasuresTask,
    ForgetRequestKeys,
    PersonEraser,
    TraceEraser,
  ],
  exports: [EraseMe],
})
export class PrivacyModule {}
