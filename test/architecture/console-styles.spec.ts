import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = 'apps/console/src'
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
const pageSheets = sheets.filter((name) => name.startsWith('pages'))
const sharedSheets = sheets.filter((name) => name.startsWith('style'))

function selectorsOf(sheet: string): string[] {
  const text = readFileSync(join(root, sheet), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, list = '']) => list.split(','))
}

/** Classes that rules begin with. */
function classesOf(sheet: string): Set<string> {
  return new Set(selectorsOf(sheet).flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []))
}

const shared = new Set(sharedSheets.flatMap((sheet) => [...classesOf(sheet)]))

it('style sheets are read as their rules begin', () => {
  expect(classesOf(join('style', 'table.css'))).toContain('table-row')
  expect([pageSheets.length > 4, sharedSheets.length > 3]).toEqual([true, true])
})

// A sheet stays once its page was opened: two pages that style one class would look different after a visit to the other.
it('no two pages of the console begin a rule with the same class of their own', () => {
  const owners = new Map<string, string[]>()
  for (const sheet of pageSheets) {
    for (const name of classesOf(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet])
  }
  expect([...owners].filter(([name, pages]) => pages.length > 1 && !shared.has(name))).toEqual([])
})

it('a page changes what all share only within something of its own', () => {
  const bare = pageSheets.flatMap((sheet) => {
    const alone = selectorsOf(sheet).flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? [])
    return alone.filter((name) => shared.has(name)).map((name) => `${sheet}: .${name}`)
  })
  expect(bare).toEqual([])
})
