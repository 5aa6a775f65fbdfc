import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { innocentFiles, plantedViolations } from './boundaries/planted.js'

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration
const ruleNames = (config.forbidden ?? []).map((rule) => rule.name ?? '')
const packages = [
  '@nestjs/common',
  'bullmq',
  'typeorm',
  'ioredis',
  'pg',
  'pino',
  'prom-client',
  'jose',
  'undeclared',
  'vitest',
]

let root: string
let found: string[]

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'boundaries-')))
  await plantTree()
  found = await cruiseTree()
})

afterAll(() => rm(root, { recursive: true, force: true }))

describe('the dependency checker', () => {
  it('has a planted violation for every rule', () => {
    expect(plantedViolations.flatMap(({ breaks }) => breaks)).toEqual(expect.arrayContaining(ruleNames))
  })

  it.each(plantedViolations)('lets $breaks bite on $file', ({ file, breaks }) => {
    expect(found.filter((line) => line.endsWith(` ${file}`))).toEqual(breaks.map((rule) => `${rule} ${file}`))
  })

  it('leaves innocent files alone', () => {
    expect(found.filter((line) => Object.keys(innocentFiles).some((file) => line.endsWith(` ${file}`)))).toEqual([])
  })
})

async function plantTree() {
  const files = {
    ...innocentFiles,
    ...Object.fromEntries(plantedViolations.map((plant) => [plant.file, plant.imports])),
  }
  const declared = packages.filter((name) => !['undeclared', 'vitest'].includes(name))
  await write('package.json', {
    dependencies: Object.fromEntries(declared.map((name) => [name, '*'])),
    devDependencies: { vitest: '*' },
  })
  await write('tsconfig.json', { compilerOptions: { paths: { '@moderato/*': ['./libs/*/src/index.ts'] } } })
  for (const name of packages) {
    await write(`node_modules/${name}/package.json`, { name, version: '1.0.0', main: 'index.js' })
    await write(`node_modules/${name}/index.js`, '')
  }
  for (const [file, imports] of Object.entries(files))
    await write(file, imports.map((name) => `import '${name}'\n`).join('') + 'export const planted = 1\n')
}

/** The checker as `npm run boundaries` runs it, in the planted tree; it exits with the number of violations. */
async function cruiseTree(): Promise<string[]> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const parameters = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'libs', 'apps', 'test']
  const run = promisify(execFile)(process.execPath, [program, ...parameters], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  })
  const { stdout } = await run.catch((failed: unknown) => failed as { stdout: string })
  const { summary } = JSON.parse(stdout) as ICruiseResult
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
}

async function write(file: string, content: string | object) {
  const path = join(root, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
}
