import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { migrate } from '@moderato/database'
import { makeThrowawayFolder, startThrowawayServers } from '@moderato/provision'
import type { TestProject } from 'vitest/node'
import { administer, urlOfDatabase } from './administration.js'
import { removeKeys } from './redis-keys.js'

/** What every integration test file is given. */
export interface TestServers {
  /** Connection string of a superuser: tests create databases, and fill some with triggers switched off. */
  readonly postgresUrl: string
  /** A migrated database nobody is connected to; each test file gets a copy. */
  readonly templateName: string
  /** Null where the machine has no Redis: what needs one runs on Postgres then. */
  readonly redisUrl: string | null
  /** Removed after the run with everything in it. */
  readonly scratchFolder: string
  /** Starts the names of all databases and keys of this run. */
  readonly runName: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    servers: TestServers
  }
}

/** Takes `DATABASE_URL` and `REDIS_URL` if they are given, else starts servers of its own, and removes all it made. */
export default async function provideServers(project: TestProject): Promise<() => Promise<void>> {
  const given = { postgres: process.env['DATABASE_URL'] ?? '', redis: process.env['REDIS_URL'] ?? '' }
  const own =
    given.postgres === '' || given.redis === '' ? await startThrowawayServers(process.env['PATH'] ?? '') : null
  const postgresUrl = given.postgres === '' ? (own?.databaseUrl ?? '') : given.postgres
  const redisUrl = given.redis === '' ? (own?.redisUrl ?? null) : given.redis
  const runName = `moderato_test_${randomBytes(4).toString('hex')}`
  const templateName = `${runName}_template`
  const scratchFolder = makeThrowawayFolder()
  const clean = async () => {
    rmSync(scratchFolder, { recursive: true, force: true })
    if (given.postgres !== '') await dropDatabases(postgresUrl, runName)
    if (given.redis !== '') await removeKeys(given.redis, runName)
    await own?.stop()
  }
  try {
    await administer(postgresUrl, `create database ${templateName}`)
    await migrate(urlOfDatabase(postgresUrl, templateName))
  } catch (error) {
    await clean()
    throw error
  }
  project.provide('servers', { postgresUrl, templateName, redisUrl, runName, scratchFolder })
  return clean
}

async function dropDatabases(postgresUrl: string, runName: string): Promise<void> {
  const names = await administer<{ datname: string }>(
    postgresUrl,
    `select datname from pg_database where datname like '${runName}%'`,
  )
  for (const { datname } of names) await administer(postgresUrl, `drop database if exists ${datname} with (force)`)
}
