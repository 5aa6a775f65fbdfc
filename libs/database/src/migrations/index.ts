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
]
