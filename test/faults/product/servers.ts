import {
  startEmbeddedPostgres,
  startPrivateRedis,
  type ManagedProcess,
  type ProcessListener,
} from '@moderato/provision'
import { SeverableLink } from '../../support/severable-link.js'

/** What the product stands on. */
export interface Servers {
  readonly databaseUrl: string
  readonly postgres: ManagedProcess
  /** Null on a machine without Redis: then queues run on Postgres. */
  readonly redis: { readonly url: string; readonly process: ManagedProcess; readonly link: SeverableLink } | null
}

/** A Postgres that loses nothing it acknowledged, and a Redis that forgets everything when it dies. */
export async function startServers(folder: string, listener: ProcessListener): Promise<Servers> {
  const postgres = await startEmbeddedPostgres({ folder, durability: 'durable', copyHome: () => folder, listener })
  const searchPath = process.env['PATH'] ?? ''
  const redis = await startPrivateRedis({ folder, durability: 'throwaway', searchPath, listener })
  return {
    databaseUrl: postgres.url,
    postgres: postgres.process,
    redis: redis === null ? null : { url: redis.url, process: redis.process, link: await SeverableLink.to(redis.url) },
  }
}
