import { demoSecret } from '@moderato/contracts'
import { createDataSource, Transactions, type Tx, statement } from '@moderato/database'
import { demoArticles } from './demo-articles.js'
import { demoSettings, demoSiteId } from './demo-site.js'
import { seedArticles } from './seed-articles.js'
import { seedStaff } from './seed-staff.js'

const addSite = statement<{ id: string }>(
  'demo.add-site',
  `insert into site (id, name, default_locale, settings) values ($1, $2, 'ko', $3)
   on conflict (id) do nothing returning id`,
)

const addKey = statement<never>(
  'demo.add-key',
  `insert into site_key (site_id, id, algorithm, secret) values ($1, new_id(), 'HS256', $2)`,
)

/**
 * Makes the demo site with its staff, queues, rules and articles, unless it is there already.
 *
 * @param databaseUrl - a migrated database
 * @returns one line for people that says what was made
 */
export async function seedDemoSite(databaseUrl: string): Promise<string> {
  const dataSource = createDataSource({
    url: databaseUrl,
    poolMax: 1,
    statementTimeoutMs: 30_000,
    role: null,
    applicationName: 'moderato-demo',
  })
  await dataSource.initialize()
  try {
    return await new Transactions(dataSource).run(seed)
  } finally {
    await dataSource.destroy()
  }
}

async function seed(tx: Tx): Promise<string> {
  const added = await tx.query(addSite, [demoSiteId, 'Moderato 데모', demoSettings])
  if (added.length === 0) return `site ${demoSiteId} is there, with what was written since`
  await tx.query(addKey, [demoSiteId, demoSecret])
  await seedStaff(tx)
  const comments = await seedArticles(tx)
  return `site ${demoSiteId} made: ${String(demoArticles.length)} articles, ${String(comments)} comments`
}
