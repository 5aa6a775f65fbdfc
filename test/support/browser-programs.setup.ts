import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { readChromium } from './chromium.js'

const root = join(import.meta.dirname, '../..')
const browserSafe = ['libs/kernel/src', 'libs/contracts/src', 'libs/api-client/src', 'libs/bundling/src']

/** Builds the programs that browser tests look at, where their sources are newer than their build. */
export default async function buildBrowserPrograms(): Promise<void> {
  if (readChromium().path === null) return
  for (const app of readdirSync(join(root, 'apps'))) {
    const configFile = join(root, 'apps', app, 'vite.config.ts')
    if (existsSync(configFile) && isStale(app)) await build({ configFile, logLevel: 'error' })
  }
}

function isStale(app: string): boolean {
  const sources = [join('apps', app), ...browserSafe].map((folder) => newestMs(join(root, folder)))
  return Math.max(...sources) > newestMs(join(root, 'dist', 'apps', app))
}

/** When the youngest file below the folder was written; 0 when there is no folder. */
function newestMs(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
