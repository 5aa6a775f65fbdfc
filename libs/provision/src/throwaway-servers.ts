import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stopOrphan } from './host/orphan.js'
import { signalProcess } from './process/last-resort.js'
import { choosePostgresAccount } from './postgres/postgres-account.js'
import { postgresTrace, startEmbeddedPostgres } from './postgres/embedded-postgres.js'
import { makeTemporaryFolder } from './postgres/reachable-folder.js'
import { redisTrace, startPrivateRedis } from './redis/private-redis.js'

const prefix = 'moderato-test-'
const ownerFile = 'owner.pid'

/** Servers whose data may be lost, for tests and measurements. */
export interface ThrowawayServers {
  /** Connection string of an empty database on a Postgres that belongs to this process alone. */
  readonly databaseUrl: string
  /** Null where this machine has no Redis or Valkey. */
  readonly redisUrl: string | null
  /** Stops both and removes everything they wrote. */
  stop(): Promise<void>
}

/**
 * Starts a Postgres and, where there is a program for it, a Redis in a new temporary folder. What runs that were killed
 * left behind is removed first.
 *
 * @param searchPath - folders to look for a Redis in, as the variable `PATH` has them
 */
export async function startThrowawayServers(searchPath: string): Promise<ThrowawayServers> {
  const folder = makeThrowawayFolder()
  await removeAbandoned(dirname(folder))
  const options = { folder, durability: 'throwaway' as const }
  const redis = startPrivateRedis({ ...options, searchPath })
  const postgres = startEmbeddedPostgres({ ...options, copyHome: () => folder })
  const stop = async () => {
    const started = await Promise.allSettled([redis, postgres])
    await Promise.all(started.map(async (server) => server.status === 'fulfilled' && server.value?.process.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { redisUrl: (await redis)?.url ?? null, databaseUrl: (await postgres).url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * A new temporary folder that every user may pass through. Whoever made it removes it; should it be killed before, the
 * next `startThrowawayServers` does.
 */
export function makeThrowawayFolder(): string {
  const folder = makeTemporaryFolder(prefix, choosePostgresAccount(''))
  writeFileSync(join(folder, ownerFile), String(process.pid))
  return folder
}

async function removeAbandoned(parent: string): Promise<void> {
  const folders = readdirSync(parent).filter((name) => name.startsWith(prefix))
  for (const folder of folders.map((name) => join(parent, name))) {
    if (!isAbandoned(folder)) continue
    await stopOrphan(postgresTrace(join(folder, 'postgres', 'data')))
    await stopOrphan(redisTrace(join(folder, 'redis')))
    rmSync(folder, { recursive: true, force: true })
  }
}

function isAbandoned(folder: string): boolean {
  const file = join(folder, ownerFile)
  const isMine = existsSync(file) && statSync(file).uid === (process.getuid?.() ?? statSync(file).uid)
  return isMine && !signalProcess(Number(readFileSync(file, 'utf8')), 0)
}
