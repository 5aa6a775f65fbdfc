import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@moderato/provision'
import { Server } from './server.js'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const apiScript = pathOf('../../../dist/apps/api/src/main.js')
const workerScript = pathOf('../../../dist/apps/worker/src/main.js')
const bareScript = pathOf('../bare/server.mjs')

/** Connections to Postgres each contestant may hold: the product's own default. */
const poolMax = '10'

/** Opens the figures of the measured processes. */
export const metricsToken = randomBytes(32).toString('hex')

/** The servers everything stands on. */
export interface Ground {
  readonly databaseUrl: string
  /** Null: this machine has no Redis. */
  readonly redisUrl: string | null
}

/** The product as it runs in production, logs included. */
function productEnvironment({ databaseUrl, redisUrl }: Ground): Record<string, string> {
  return {
    NODE_ENV: 'production',
    METRICS_TOKEN: metricsToken,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_MAX: poolMax,
    ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
  }
}

export async function startApi(ground: Ground, nodeArguments: readonly string[] = []): Promise<Server> {
  const port = String(await findFreePort())
  const environment = { ...productEnvironment(ground), HOST: '127.0.0.1', PORT: port }
  return Server.start({ script: apiScript, environment, origin: `http://127.0.0.1:${port}`, nodeArguments })
}

export async function startWorker(ground: Ground): Promise<Server> {
  return Server.start({ script: workerScript, environment: productEnvironment(ground), origin: null })
}

/** Headers Node adds by itself, or that belong to one connection. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Starts the bare server; its list answers with the very bytes and headers that the address answers now. */
export async function startBare(ground: Ground, pageUrl: string): Promise<Server> {
  const answer = await fetch(pageUrl, { headers: { 'accept-encoding': 'identity' } })
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ownHeaders.has(name)))
  const folder = mkdtempSync(join(tmpdir(), 'moderato-bench-'))
  const pageFile = join(folder, 'page.json')
  writeFileSync(pageFile, JSON.stringify({ headers, body: await answer.text() }))
  const port = String(await findFreePort())
  const environment = {
    NODE_ENV: 'production',
    BARE_PAGE_FILE: pageFile,
    DATABASE_URL: ground.databaseUrl,
    DATABASE_POOL_MAX: poolMax,
    PORT: port,
  }
  try {
    return await Server.start({ script: bareScript, environment, origin: `http://127.0.0.1:${port}` })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
