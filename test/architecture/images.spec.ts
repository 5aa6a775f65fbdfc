import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const dockerfile = readFileSync('docker/Dockerfile', 'utf8')
const compose = readFileSync('docker/compose.yaml', 'utf8')
/** The example is generated from the schema of the configuration, so it names every setting there is. */
const settings = new Set(
  [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]),
)
/** What `npm ci` and `npm run build` make inside the image. */
const made = ['node_modules', 'dist']

describe('the images', () => {
  it('take only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build --chown=\S+ \/app\/(\S+)/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(copied).toContain('dist')
    expect(copied.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([])
  })

  it('start programs that the build makes', () => {
    const programs = [...dockerfile.matchAll(/"dist\/(apps\/\w+\/src\/\w+)\.js"/g)].map(
      (match) => `${match[1] ?? ''}.ts`,
    )
    expect(programs.sort()).toEqual(['apps/api/src/main.ts', 'apps/worker/src/main.ts'])
    expect(programs.filter((path) => !existsSync(path))).toEqual([])
  })

  it('run as a normal user', () => {
    const runtime = dockerfile.slice(dockerfile.indexOf('AS runtime'))
    expect(runtime).toMatch(/^USER node$/m)
    expect(runtime).not.toMatch(/^USER root$/m)
  })

  it('set nothing that no program reads', () => {
    const inImages = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(' ').map((pair) => pair.split('=')[0] ?? ''),
    )
    const shared = /^x-environment: &environment\n((?: {2}.*\n)+)/m.exec(compose)?.[1] ?? ''
    const inCompose = [...shared.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1] ?? '')
    expect(inCompose).toContain('DATABASE_URL')
    expect([...inImages, ...inCompose].filter((name) => !settings.has(name))).toEqual([])
  })
})
