import { statement, type Tx } from '@moderato/database'
import { newId } from '@moderato/kernel'
import { demoQueues, demoRules, demoSiteId, demoStaff } from './demo-site.js'

const reviewerCapacity = 25

const addUser = statement<{ id: string }>(
  'demo.add-user',
  `insert into site_user (site_id, id, subject, name, locale) values ($1, $2, $3, $4, $5) returning id`,
)

const addStaff = statement<never>(
  'demo.add-staff',
  'insert into staff_member (site_id, user_id, role) values ($1, $2, $3)',
)

const addReviewer = statement<never>(
  'demo.add-reviewer',
  `insert into reviewer (site_id, user_id, languages, skills, capacity) values ($1, $2, $3, $4, $5)`,
)

const addQueue = statement<never>(
  'demo.add-queue',
  `insert into review_queue (site_id, id, name, is_default, is_senior, skills, languages, due_sec_by_tier)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
)

const addRule = statement<never>(
  'demo.add-rule',
  `insert into routing_rule (site_id, id, ordinal, name, predicate, queue_id, tier)
   values ($1, $2, $3, $4, $5, (select id from review_queue where site_id = $1 and name = $6), $7)`,
)

const addEverywhere = statement<never>(
  'demo.add-members',
  `insert into review_queue_member (site_id, queue_id, user_id)
   select q.site_id, q.id, r.user_id from review_queue q join reviewer r on r.site_id = q.site_id where q.site_id = $1`,
)

/** Adds a person to the demo site. @returns the person's id */
export async function addDemoUser(tx: Tx, subject: string, name: string): Promise<string> {
  const [user] = await tx.query(addUser, [demoSiteId, newId(), subject, name, 'ko'])
  if (user === undefined) throw new Error('a demo user was not written')
  return user.id
}

/** The staff, their queues and the rules between them; every moderator can take every queue. */
export async function seedStaff(tx: Tx): Promise<void> {
  for (const { name, isDefault, isSenior, skills, languages, dueSecByTier } of demoQueues) {
    const values = [newId(), name, isDefault, isSenior, skills, languages, dueSecByTier.map(Math.round)]
    await tx.query(addQueue, [demoSiteId, ...values])
  }
  for (const [at, { name, predicate, queue, tier }] of demoRules.entries()) {
    await tx.query(addRule, [demoSiteId, newId(), (at + 1) * 10, name, predicate, queue, tier])
  }
  for (const { subject, name, role } of demoStaff) {
    const userId = await addDemoUser(tx, subject, name)
    await tx.query(addStaff, [demoSiteId, userId, role])
    const languages = ['ko', 'en', 'zh', 'ja', 'vi']
    await tx.query(addReviewer, [demoSiteId, userId, languages, ['safety', 'law'], reviewerCapacity])
  }
  await tx.query(addEverywhere, [demoSiteId])
}
