// Runs a command of the built project: `node apps/cli/run.mjs token …`. Builds first where nothing was built yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const name = process.argv[2] ?? 'main'
const script = new URL(`../../dist/apps/cli/src/${name}.js`, import.meta.url)
if (!existsSync(script)) {
  const build = new URL('../start/build.mjs', import.meta.url)
  const { status } = spawnSync(process.execPath, [build.pathname], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}
process.argv.splice(2, 1)
await import(script.href)
