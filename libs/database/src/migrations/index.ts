import { SitesAndUsers1795344000000 } from './20261122110000-sites-and-users.js'
import { ThreadsAndComments1795344060000 } from './20261122110100-threads-and-comments.js'
import { ReviewQueues1795344120000 } from './20261122110200-review-queues.js'
import { ReportsAndCases1795344180000 } from './20261122110300-reports-and-cases.js'
import { DecisionsAndMeasures1795344240000 } from './20261122110400-decisions-and-measures.js'
import { OutboxAndKeys1795344300000 } from './20261122110500-outbox-and-keys.js'
import { ApplicationRole1795344360000 } from './20261122110600-application-role.js'
import { SiteAudit1795347600000 } from './20261122120000-site-audit.js'
import { CaseHandling1795347660000 } from './20261122120100-case-handling.js'
import { DeadlineIndexes1795347720000 } from './20261122120200-deadline-indexes.js'
import { RoutingRules1795347780000 } from './20261122120300-routing-rules.js'
import { Policies1795351200000 } from './20261122130000-policies.js'
import { MeasuresOfPersons1795351260000 } from './20261122130100-measures-of-persons.js'
import { Appeals1795351320000 } from './20261122130200-appeals.js'
import { SettlingCases1795351380000 } from './20261122130300-settling-cases.js'
import { AppealDeciders1795351440000 } from './20261122130400-appeal-deciders.js'
import { AutoHide1795354800000 } from './20261122140000-auto-hide.js'
import { ParkedOutbox1795354860000 } from './20261122140100-parked-outbox.js'
import { Erasure1795354920000 } from './20261122140200-erasure.js'
import { LegalNotices1795354980000 } from './20261122140300-legal-notices.js'
import { WordLists1795359600000 } from './20261122150000-word-lists.js'
import { Webhooks1795359900000 } from './20261122150500-webhooks.js'
import { CaseText1795615200000 } from './20261125140000-case-text.js'
import { SecondReviews1795615620000 } from './20261125140700-second-reviews.js'
import { CaseAlarms1795616280000 } from './20261125141800-case-alarms.js'
import { ClaimsHeard1795617060000 } from './20261125143100-claims-heard.js'
import { OrdersAndOverdue1795620180000 } from './20261125152300-orders-and-overdue.js'
import { WebhookDeliveries1795692600000 } from './20261126113000-webhook-deliveries.js'
import { EditVersions1795692660000 } from './20261126113100-edit-versions.js'
import { GoneComments1795694400000 } from './20261126120000-gone-comments.js'
import { CaseOrder1795697280000 } from './20261126124800-case-order.js'
import { SanctionAppeals1795704720000 } from './20261126145200-sanction-appeals.js'
import { SanctionsOfRestrictions1795709520000 } from './20261126161200-sanctions-of-restrictions.js'
import { OrderedIds1795717200000 } from './20261126182000-ordered-ids.js'
import { BulkCases1795720200000 } from './20261126191000-bulk-cases.js'
import { ClaimantKinds1795720800000 } from './20261126192000-claimant-kinds.js'
import { NeverShown1795721400000 } from './20261126193000-never-shown.js'
import { MeasuresOfBulks1795722420000 } from './20261126194700-measures-of-bulks.js'

/** Every migration, oldest first. A migration that has landed is never changed. */
export const migrations = [
  SitesAndUsers1795344000000,
  ThreadsAndComments1795344060000,
  ReviewQueues1795344120000,
  ReportsAndCases1795344180000,
  DecisionsAndMeasures1795344240000,
  OutboxAndKeys1795344300000,
  ApplicationRole1795344360000,
  SiteAudit1795347600000,
  CaseHandling1795347660000,
  DeadlineIndexes1795347720000,
  RoutingRules1795347780000,
  Policies1795351200000,
  MeasuresOfPersons1795351260000,
  Appeals1795351320000,
  SettlingCases1795351380000,
  AppealDeciders1795351440000,
  AutoHide1795354800000,
  ParkedOutbox1795354860000,
  Erasure1795354920000,
  LegalNotices1795354980000,
  WordLists1795359600000,
  Webhooks1795359900000,
  CaseText1795615200000,
  SecondReviews1795615620000,
  CaseAlarms1795616280000,
  ClaimsHeard1795617060000,
  OrdersAndOverdue1795620180000,
  WebhookDeliveries1795692600000,
  EditVersions1795692660000,
  GoneComments1795694400000,
  CaseOrder1795697280000,
  SanctionAppeals1795704720000,
  SanctionsOfRestrictions1795709520000,
  OrderedIds1795717200000,
  BulkCases1795720200000,
  ClaimantKinds1795720800000,
  NeverShown1795721400000,
  MeasuresOfBulks1795722420000,
]
