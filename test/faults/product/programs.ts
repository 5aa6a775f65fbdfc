import { fileURLToPath, pathToFileURL } from 'node:url'
import type { StartPlan } from '../../../apps/start/src/start-plan.js'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** File that names the point at which a program dies, see `doom.mjs`. */
export function doomFileOf(folder: string): string {
  return `${folder}/doom`
}

/** Both programs as `npm start` runs them, from the build; each also knows how to die on demand. */
export function programPlan(folder: string, port: number): StartPlan {
  const doom = pathToFileURL(pathOf('./doom.mjs')).href
  return {
    dataFolder: folder,
    host: '127.0.0.1',
    port,
    databaseUrl: null,
    redisUrl: null,
    searchPath: '',
    apiScript: pathOf('../../../dist/apps/api/src/main.js'),
    workerScript: pathOf('../../../dist/apps/worker/src/main.js'),
    leashScript: pathOf('../../../apps/start/leash.mjs'),
    environment: (replaced) => ({
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      NODE_OPTIONS: `--import ${doom}`,
      DOOM_FILE: doomFileOf(folder),
      // A relay that died and a case whose job was lost are noticed sooner, so that a test need not wait as people may.
      RELAY_LOCK_SEC: '2',
      ROUTING_OVERDUE_SEC: '2',
      ...replaced,
    }),
    prepare: () => Promise.resolve([]),
    signIns: () => Promise.resolve([]),
  }
}
