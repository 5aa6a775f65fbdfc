import { administer } from '../../support/administration.js'
import type { Ground } from './contestants.js'

/**
 * Counts what the tables hold, as autovacuum does within seconds wherever the product runs; these servers have it
 * switched off. A plan made for the empty tables of the first second is made anew.
 */
export async function refreshStatistics({ databaseUrl }: Ground): Promise<void> {
  await administer(databaseUrl, 'analyze')
}

/** Lets the database keep house meanwhile as it does wherever the product runs: what is measured for minutes needs it. */
export async function withHousekeeping<Result>({ databaseUrl }: Ground, work: () => Promise<Result>): Promise<Result> {
  const set = async (text: string) => {
    await administer(databaseUrl, text)
    await administer(databaseUrl, 'select pg_reload_conf()')
  }
  await administer(databaseUrl, `alter system set autovacuum_naptime = '5s'`)
  await set('alter system set autovacuum = on')
  try {
    return await work()
  } finally {
    await set('alter system reset autovacuum')
  }
}
