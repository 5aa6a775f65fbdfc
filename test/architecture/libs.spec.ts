import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

interface Graph {
  libs: Record<string, string[]>
  apps: Record<string, string[]>
}

const graph = createRequire(import.meta.url)('../../libs/graph.cjs') as Graph
const folders = (of: string) =>
  readdirSync(of, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const libs = folders('libs')
/** An empty door opens to nothing yet. */
const inhabited = libs.filter((lib) => readFileSync(`libs/${lib}/src/index.ts`, 'utf8').trim() !== 'export {}')

describe('every lib', () => {
  it('stands in the graph', () => {
    expect(Object.keys(graph.libs)).toEqual(expect.arrayContaining(libs))
  })

  it('is built', () => {
    const nest = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as { projects: Record<string, unknown> }
    expect(Object.keys(nest.projects)).toEqual(expect.arrayContaining(libs))
  })

  it.each(inhabited)('%s has a door and a short README that says what it owns, may call and guarantees', (lib) => {
    expect(existsSync(`libs/${lib}/src/index.ts`)).toBe(true)
    const readme = readFileSync(`libs/${lib}/README.md`, 'utf8')
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(25)
    for (const part of ['owns', 'may call', 'invariants']) expect(readme.toLowerCase()).toContain(part)
  })

  it.each(inhabited)('%s may call in its README what the graph allows', (lib) => {
    const sentence = /may call\W+([^.\n]*)/i.exec(readFileSync(`libs/${lib}/README.md`, 'utf8'))?.[1] ?? ''
    const named = Object.keys(graph.libs).filter((name) => new RegExp(`(^|[\\s,:])${name}($|[\\s,])`).test(sentence))
    expect([...(graph.libs[lib] ?? [])]).toEqual(expect.arrayContaining(named))
  })
})

it('every app stands in the graph', () => {
  expect(Object.keys(graph.apps)).toEqual(expect.arrayContaining(folders('apps')))
})
