// `npm run build`: everything that runs in Node by the Nest CLI, every browser program by its own Vite configuration.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const browserParts = readdirSync(join(root, 'apps'))
  .map((name) => ({ name, config: join('apps', name, 'vite.config.ts') }))
  .filter(({ config }) => existsSync(join(root, config)))
  .map(({ name, config }) => ({ name, command: ['vite/bin/vite.js', 'build', '--config', config] }))
const parts = [{ name: 'server', command: ['@nestjs/cli/bin/nest.js', 'build', '--all', '-b', 'swc'] }, ...browserParts]

const results = await Promise.all(parts.map(build))
for (const { name, output } of results.filter(({ code }) => code !== 0)) console.error(`\n── ${name}\n${output.trim()}`)
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0

function build({ name, command: [script, ...parameters] }) {
  const startedMs = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], { cwd: root })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('close', (code) => {
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.padStart(5)} s`)
      resolve({ name, code, output })
    })
  })
}
