export { CaseSignals } from './case-signals.js'
export { CaseReader, type CaseFile, type ListedCase } from './case.reader.js'
export { nextState, transitions, type CaseVerb, type Transition } from './domain/case-transition.js'
export {
  authorStandings,
  route,
  type AuthorStanding,
  type Route,
  type RoutingPredicate,
  type RoutingQueue,
  type RoutingRule,
  type RoutingSubject,
} from './domain/routing.js'
export { subjectOf, type RoutingFacts } from './domain/routing-subject.js'
export { tierOf } from './domain/severity.js'
export { weekdays, type Weekday, type WorkingCalendar } from './domain/working-calendar.js'
export { authorityDeadline, hasMissedAuthority } from './storage/authority-deadline.js'
export { ReviewQueueRepository } from './storage/review-queue.repository.js'
export { RoutingRepository, type RoutingCase } from './storage/routing.repository.js'
export { RerouteCase } from './use-cases/reroute-case.use-case.js'
export type { CaseEvent, Lease, ModerationCase } from './domain/moderation-case.js'
export { ClaimKeeper } from './claim-keeper.js'
export { CaseAnswer } from './http/case-answer.js'
export { CaseView } from './http/case.view.js'
export { LeaseView, PersonRefView } from './http/case-parts.view.js'
export { CaseRoutedHooks, type CaseRoutedHook } from './ports/case-routed.hook.js'
export { StaffLeftHooks, type Leaver } from './ports/staff-left.hook.js'
export { QueueAccess, QueueScope } from './queue-access.js'
export { ReviewingHttpModule } from './reviewing-http.module.js'
export { ReviewingModule } from './reviewing.module.js'
export { CaseEventRepository, type NewCaseEvent } from './storage/case-event.repository.js'
export { CaseListRepository } from './storage/case-list.repository.js'
export type { CaseFilter } from './domain/case-filter.js'
export { impartialTo } from './storage/claim.repository.js'
export { CaseRepository } from './storage/case.repository.js'
export { Calendar, WorkingCalendarView } from './http/calendar.decorator.js'
export { ClaimNextCase } from './use-cases/claim-next-case.use-case.js'
export { ReleaseClaim } from './use-cases/release-claim.use-case.js'
export { ExpireClaims } from './use-cases/expire-claims.use-case.js'
export { RouteCase } from './use-cases/route-case.use-case.js'
