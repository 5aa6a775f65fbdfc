import pg from 'pg'
import { fillCases } from '../../support/fill-cases.js'
import { crowdText, furnishText } from '../../support/newsroom-statements.js'
import { signToken } from '../../support/world/sign-token.js'
import type { Stock } from './stock.js'

/** A site of its own with reviewers and cases that wait for them. */
export interface DeskPlan {
  readonly siteId: string
  readonly reviewers: number
  /** Cases each may hold at once. */
  readonly capacity: number
  readonly cases: number
}

const casesAtOnce = 20_000
const tiers = [0, 1, 2, 3]
const articles = 99
const reporters = 499
const secret = 'a secret that only the measurement knows about'

/** Fills a site as reports and routing would have, with every event and counter, tier by tier. */
export async function furnishDesk(databaseUrl: string, plan: DeskPlan): Promise<Stock> {
  const { siteId, reviewers, capacity, cases } = plan
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(furnishText.replaceAll(`'Desk'`, `'${siteId}'`), [siteId, secret, reviewers, capacity])
    await client.query(crowdText, [siteId, articles, reporters])
    const text = `select id from review_queue where site_id = $1 and name = 'general'`
    const queueId = (await client.query<{ id: string }>(text, [siteId])).rows[0]?.id
    if (queueId === undefined) throw new Error('the desk has no queue')
    for (let left = cases; left > 0; left -= casesAtOnce * tiers.length) {
      const count = Math.ceil(Math.min(left / tiers.length, casesAtOnce))
      const lot = { siteId, count, queueId, state: 'queued', category: 'abuse', author: 'reader-author' } as const
      for (const tier of tiers) await fillCases(client, { ...lot, tier })
    }
    await client.query('analyze')
  } finally {
    await client.end()
  }
  return staffOf(siteId, reviewers)
}

async function staffOf(siteId: string, reviewers: number): Promise<Stock> {
  const site = { id: siteId, secret, queueId: '' }
  const subjects = Array.from({ length: reviewers }, (_, at) => `mod-${at + 1}`)
  const tokens = await Promise.all(subjects.map((subject) => signToken(site, { subject, role: 'moderator' })))
  const moderators = tokens.map((token) => ({ token, userId: '' }))
  return { site, readers: [], moderators, commentIds: [] }
}
