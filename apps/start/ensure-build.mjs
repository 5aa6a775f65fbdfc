import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'dist', '.built-from')
const sources = ['apps', 'libs', 'package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', '.swcrc']
const ignored = /^(node_modules|dist|.*\.(spec|int-spec|md))(\.ts)?$/
const progressEveryMs = 2500

/** Builds when any source differs from what `dist` was built from. Answers whether there is a build to run. */
export async function ensureBuild() {
  const fingerprint = createHash('sha256').update(sources.flatMap(listFiles).join('\n')).digest('hex')
  if (read(stamp) === fingerprint) return true
  const startedMs = performance.now()
  console.log('Building Moderato, as its sources are newer than its build')
  const seconds = () => ((performance.now() - startedMs) / 1000).toFixed(1)
  const progress = setInterval(() => console.log(`  still building (${seconds()} s)`), progressEveryMs)
  const { code, output } = await runBuild()
  clearInterval(progress)
  if (code !== 0) {
    console.error(`${output.trim()}\nThe build failed. Moderato was not started.`)
    return false
  }
  writeFileSync(stamp, fingerprint)
  console.log(`  built in ${seconds()} s`)
  return true
}

function listFiles(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`]
  const names = readdirSync(join(root, path)).filter((name) => !ignored.test(name))
  return names.sort().flatMap((name) => listFiles(join(path, name)))
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function runBuild() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'apps', 'start', 'build.mjs')], { cwd: root })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
