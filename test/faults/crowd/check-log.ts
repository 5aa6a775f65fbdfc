import type { Product } from '../product/product.js'
import type { ClientLog } from './client-log.js'

/** How what is stored differs from what readers were told; all zero when it does not. */
export interface Differences {
  lost: number
  doubled: number
  unasked: number
  surprises: readonly string[]
}

/** Holds the tables against the log: each acknowledged act is there once, under the id that was told, and nothing else. */
export async function findDifferences(product: Product, log: ClientLog): Promise<Differences> {
  const comments = await product.sql<{ key: string; value: string }>('select body as key, id as value from comment')
  const reports = await product.sql<{ key: string; value: string }>(
    `select r.comment_id || ' ' || u.subject as key, r.id as value
     from report r join site_user u on u.site_id = r.site_id and u.id = r.reporter_id`,
  )
  const votes = await product.sql<{ key: string }>(
    `select v.comment_id || ' ' || u.subject as key
     from vote v join site_user u on u.site_id = v.site_id and u.id = v.voter_id`,
  )
  const blocks = await product.sql<{ key: string }>(
    `select u.subject || ' ' || b.blocked_id as key
     from reader_block b join site_user u on u.site_id = b.site_id and u.id = b.blocker_id`,
  )
  const stored = [...comments, ...reports].map(({ key, value }) => `${key} ${value}`)
  stored.push(...votes.map(({ key }) => `vote ${key}`), ...blocks.map(({ key }) => `block ${key}`))
  const told = [...log.comments, ...log.reports].map(([key, value]) => `${key} ${value}`)
  told.push(...[...log.votes].map((key) => `vote ${key}`), ...[...log.blocks].map((key) => `block ${key}`))
  const [storedOnce, toldOnce] = [new Set(stored), new Set(told)]
  return {
    lost: told.filter((act) => !storedOnce.has(act)).length,
    doubled: stored.length - storedOnce.size,
    unasked: stored.filter((act) => !toldOnce.has(act)).length,
    surprises: log.surprises,
  }
}
