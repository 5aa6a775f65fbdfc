import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { ReportsModule } from '@moderato/reports'
import { CaseSignals } from './case-signals.js'
import { CaseReader } from './case.reader.js'
import { ClaimKeeper } from './claim-keeper.js'
import { ExpireClaimsTask } from './jobs/expire-claims.task.js'
import { RequeueOpenCasesTask } from './jobs/requeue-open-cases.task.js'
import { RouteCaseHandler } from './jobs/route-case.handler.js'
import { QueueAccess } from './queue-access.js'
import { ReviewQueueReader } from './review-queue.reader.js'
import { CaseEventRepository } from './storage/case-event.repository.js'
import { CaseRepository } from './storage/case.repository.js'
import { ClaimRepository } from './storage/claim.repository.js'
import { ReconcileRepository } from './storage/reconcile.repository.js'
import { ReviewQueueRepository } from './storage/review-queue.repository.js'
import { RoutingRepository } from './storage/routing.repository.js'
import { ClaimCase } from './use-cases/claim-case.use-case.js'
import { ClaimNextCase } from './use-cases/claim-next-case.use-case.js'
import { ExpireClaims } from './use-cases/expire-claims.use-case.js'
import { RequeueOpenCases } from './use-cases/requeue-open-cases.use-case.js'
import { ReleaseClaim } from './use-cases/release-claim.use-case.js'
import { RenewClaim } from './use-cases/renew-claim.use-case.js'
import { RouteCase } from './use-cases/route-case.use-case.js'

const storage = [
  CaseEventRepository,
  CaseRepository,
  ClaimRepository,
  ReconcileRepository,
  ReviewQueueRepository,
  RoutingRepository,
]
const useCases = [ClaimCase, ClaimNextCase, ExpireClaims, RequeueOpenCases, ReleaseClaim, RenewClaim, RouteCase]
const jobs = [ExpireClaimsTask, RequeueOpenCasesTask, RouteCaseHandler]

/** Cases on their way to a reviewer: routing, claims, deadlines. */
@Module({
  imports: [CommentsModule, ReportsModule],
  providers: [...storage, ...useCases, ...jobs, CaseReader, CaseSignals, ClaimKeeper, QueueAccess, ReviewQueueReader],
  exports: [...useCases, CaseEventRepository, CaseReader, CaseRepository, CaseSignals, QueueAccess, ReviewQueueReader],
})
export class ReviewingModule {}
