import { migrate } from '@moderato/database'
import { startThrowawayServers } from '@moderato/provision'
import { ensureBuild } from '../../../apps/start/ensure-build.mjs'
import { LoadProcess } from '../load/load-process.js'
import { startApi, startBare, startWorker, type Ground } from './contestants.js'
import { PostgresCpu } from './postgres-cpu.js'
import type { Server } from './server.js'
import { layInStock, type Stock } from './stock.js'

/** A server with the site it is measured on. */
export interface Contestant {
  readonly name: 'moderato' | 'bare'
  readonly server: Server
  readonly stock: Stock
}

/** Everything a measurement needs, in processes of its own. */
export interface Stage {
  readonly ground: Ground
  readonly postgres: PostgresCpu | null
  readonly load: LoadProcess
  readonly moderato: Contestant
  readonly bare: Contestant
  /** Starts one more process of the product; it ends with the stage. */
  add(kind: 'api' | 'worker'): Promise<Server>
  clear(): Promise<void>
}

/** Builds what is stale, brings servers of its own and fills them. @throws Error when something does not come up */
export async function setStage(searchPath: string, nodeArguments: readonly string[] = []): Promise<Stage> {
  if (!(await ensureBuild())) throw new Error('the build failed')
  const ground = await startThrowawayServers(searchPath)
  const servers: Server[] = []
  let load: LoadProcess | null = null
  const clear = async () => {
    await load?.stop()
    await Promise.all(servers.map((server) => server.stop()))
    await ground.stop()
  }
  const keep = async (starting: Promise<Server>) => {
    const server = await starting
    servers.push(server)
    return server
  }
  try {
    await migrate(ground.databaseUrl)
    const [own, other] = [
      await layInStock(ground.databaseUrl, 'moderato'),
      await layInStock(ground.databaseUrl, 'bare'),
    ]
    load = await LoadProcess.start()
    const api = await keep(startApi(ground, nodeArguments))
    const bare = await keep(startBare(ground, `${api.origin}/v1/sites/moderato/threads/article-0/comments`))
    return {
      ground,
      postgres: await PostgresCpu.of(ground.databaseUrl),
      load,
      moderato: { name: 'moderato', server: api, stock: own },
      bare: { name: 'bare', server: bare, stock: other },
      add: (kind) => keep(kind === 'api' ? startApi(ground) : startWorker(ground)),
      clear,
    }
  } catch (error) {
    await clear()
    throw error
  }
}
