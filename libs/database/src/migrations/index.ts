import { SitesAndUsers1795344000000 } from './20261122110000-sites-and-users.js'
import { ThreadsAndComments1795344060000 } from './20261122110100-threads-and-comments.js'
import { ReviewQueues1795344120000 } from './20261122110200-review-queues.js'
import { ReportsAndCases1795344180000 } from './20261122110300-reports-and-cases.js'
import { DecisionsAndMeasures1795344240000 } from './20261122110400-decisions-and-measures.js'
import { OutboxAndKeys1795344300000 } from './20261122110500-outbox-and-keys.js'
import { ApplicationRole1795344360000 } from './20261122110600-application-role.js'
import { SiteAudit1795347600000 } from './20261122120000-site-audit.js'

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
]
