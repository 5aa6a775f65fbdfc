import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { ReportsModule } from '@moderato/reports'
import { CasesOfLeaver } from './cases-of-leaver.js'
import { CaseDesk } from './case-desk.js'
import { CaseSignals } from './case-signals.js'
import { CaseListReader } from './case-list.reader.js'
import { CaseReader } from './case.reader.js'
import { ColleagueReader } from './colleague.reader.js'
import { HeldComments } from './held-comments.js'
import { HeldCaseRepository } from './storage/held-case.repository.js'
import { ClaimKeeper } from './claim-keeper.js'
import { ExpireClaimsTask } from './jobs/expire-claims.task.js'
import { RequeueOpenCasesTask } from './jobs/requeue-open-cases.task.js'
import { RouteCaseHandler } from './jobs/route-case.handler.js'
import { CaseRoutedHooks } from './ports/case-routed.hook.js'
import { StaffLeftHooks } from './ports/staff-left.hook.js'
import { QueueAccess } from './queue-access.js'
import { ReviewQueueReader } from './review-queue.reader.js'
import { DeadlineSweep } from './storage/deadline.sweep.js'
import { CaseEventRepository } from './storage/case-event.repository.js'
import { CaseNoteRepository } from './storage/case-note.repository.js'
import { CaseListRepository } from './storage/case-list.repository.js'
import { CaseRepository } from './storage/case.repository.js'
import { ClaimRepository } from './storage/claim.repository.js'
import { ColleagueRepository } from './storage/colleague.repository.js'
import { HandlingRepository } from './storage/handling.repository.js'
import { HoldRepository } from './storage/hold.repository.js'
import { ReconcileRepository } from './storage/reconcile.repository.js'
import { ReviewQueueRepository } from './storage/review-queue.repository.js'
import { RoutingRepository } from './storage/routing.repository.js'
import { TransitionLog } from './transition-log.js'
import { ClaimCase } from './use-cases/claim-case.use-case.js'
import { ClaimNextCase } from './use-cases/claim-next-case.use-case.js'
import { ExpireClaims } from './use-cases/expire-claims.use-case.js'
import { RequeueOpenCases } from './use-cases/requeue-open-cases.use-case.js'
import { ReleaseClaim } from './use-cases/release-claim.use-case.js'
import { EscalateCase } from './use-cases/escalate-case.use-case.js'
import { HandOverCase } from './use-cases/hand-over-case.use-case.js'
import { HoldCase } from './use-cases/hold-case.use-case.js'
import { MoveCase } from './use-cases/move-case.use-case.js'
import { TakeOverCase } from './use-cases/take-over-case.use-case.js'
import { RenewClaim } from './use-cases/renew-claim.use-case.js'
import { RerouteCase } from './use-cases/reroute-case.use-case.js'
import { RouteCase } from './use-cases/route-case.use-case.js'
import { WakeCase } from './use-cases/wake-case.use-case.js'
import { WatchDeadlines } from './use-cases/watch-deadlines.use-case.js'
import { WakeCaseHandler } from './jobs/wake-case.handler.js'
import { WatchDeadlinesTask } from './jobs/watch-deadlines.task.js'

const storage = [
  HeldCaseRepository,
  CaseEventRepository,
  CaseNoteRepository,
  CaseListRepository,
  CaseRepository,
  ColleagueRepository,
  ClaimRepository,
  DeadlineSweep,
  HandlingRepository,
  HoldRepository,
  ReconcileRepository,
  ReviewQueueRepository,
  RoutingRepository,
]
const useCases = [
  ClaimCase,
  ClaimNextCase,
  EscalateCase,
  ExpireClaims,
  HandOverCase,
  HoldCase,
  MoveCase,
  ReleaseClaim,
  RenewClaim,
  RequeueOpenCases,
  RerouteCase,
  RouteCase,
  TakeOverCase,
  WakeCase,
  WatchDeadlines,
]
/** What use-cases have in common. */
const desk = [CaseDesk, CasesOfLeaver, ClaimKeeper, HeldComments, TransitionLog]
const jobs = [ExpireClaimsTask, RequeueOpenCasesTask, RouteCaseHandler, WakeCaseHandler, WatchDeadlinesTask]

/** Cases on their way to a reviewer: routing, claims, deadlines. */
@Module({
  imports: [CommentsModule, ReportsModule],
  providers: [
    ...storage,
    ...useCases,
    ...jobs,
    ...desk,
    CaseListReader,
    CaseReader,
    ColleagueReader,
    CaseRoutedHooks,
    CaseSignals,
    QueueAccess,
    ReviewQueueReader,
    StaffLeftHooks,
  ],
  exports: [
    ...useCases,
    CaseEventRepository,
    CaseListRepository,
    CaseListReader,
    CaseReader,
    ColleagueReader,
    CaseRepository,
    CaseRoutedHooks,
    CaseSignals,
    ClaimKeeper,
    ReviewQueueRepository,
    RoutingRepository,
    QueueAccess,
    ReviewQueueReader,
    StaffLeftHooks,
  ],
})
export class ReviewingModule {}
