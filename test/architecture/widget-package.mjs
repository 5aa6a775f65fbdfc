// `npm run check package`: builds the widget's npm package aside and looks at it as those who install it do.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const aside = mkdtempSync(join(tmpdir(), 'moderato-widget-'))
const folder = join(aside, 'packages/widget')
try {
  await build({
    configFile: join(root, 'apps/widget/vite.config.ts'),
    logLevel: 'silent',
    build: { outDir: join(aside, 'apps/widget') },
  })
  run('publint/src/cli.js', folder, '--strict')
  // There is no CommonJS: a custom element runs in browsers only, and `require` of ESM works in every Node we support.
  run('@arethetypeswrong/cli/dist/index.js', '--pack', folder, '--profile', 'esm-only')
  // Pages drawn on a server import it too.
  await import(pathToFileURL(join(folder, 'embed.js')).href)
  console.log('publint and arethetypeswrong find nothing, and Node imports it')
} catch (error) {
  console.error(error.stdout?.toString() ?? error)
  process.exitCode = 1
} finally {
  rmSync(aside, { recursive: true, force: true })
}

function run(script, ...parameters) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...parameters], { cwd: root, stdio: 'pipe' })
}
