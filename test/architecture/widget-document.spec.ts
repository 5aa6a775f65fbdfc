import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listFiles } from './repository-files.js'

const root = join(import.meta.dirname, '../..')
const files = listFiles()
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
const page = textOf('docs/widget.md')
const types = textOf('apps/widget/src/elements/element-types.ts')
const sources = files.filter(({ path }) => path.startsWith('apps/widget/src/'))

/** Names in the first column of the table under a heading, several a cell. */
function column(heading: string): string[] {
  const table = page.split(`| ${heading} `)[1]?.split('\n\n')[0] ?? ''
  const cells = [...table.matchAll(/^\| (`[^|]+)\|/gm)].map((row) => row[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`(]+)(?:\(\))?`/g)].map((name) => name[1] ?? '')).sort()
}

/** Members of an interface of the element's types that are named like the pattern. */
function members(name: string, pattern: RegExp): string[] {
  const body = new RegExp(`export interface ${name} [^{]*\\{([\\s\\S]*?)\\n\\}`).exec(types)?.[1] ?? ''
  return [...body.matchAll(pattern)].map((member) => member[1] ?? '').sort()
}

const named = /^ {2}'?([\w:-]+)'?\??:/gm
const used = (pattern: RegExp) =>
  [...new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort()

describe('the page about embedding names, no more and no less than there are,', () => {
  it.each<[string, string, string[]]>([
    ['attributes of a thread', 'attribute   ', members('ModeratoThreadAttributes', named)],
    ['attributes of a count', 'attribute of `<moderato-count>`', members('ModeratoCountAttributes', named)],
    ['attributes of trending', 'attribute of `<moderato-trending>`', members('ModeratoTrendingAttributes', named)],
    ['events', 'event', members('ThreadEventDetails', named)],
    ['methods', 'method', members('ModeratoThreadElement', /^ {2}(\w+)\(/gm)],
    ['properties', 'property', members('ModeratoThreadElement', named)],
    ['parts', 'part for `::part()`', used(/part(?:="|\.add\(')([a-z-]+)["']/g)],
    ['custom properties', 'custom property', used(/(--moderato-[a-z]+)/g)],
  ])('%s', (_, heading, inCode) => {
    expect(inCode).not.toEqual([])
    expect(column(heading)).toEqual(inCode)
  })

  it('colours, with the values they have', () => {
    const css = textOf('apps/widget/src/style/base.css')
    const inCode = [...css.matchAll(/var\((--moderato-[a-z]+), light-dark\((#\w+), (#\w+)\)\)/g)].map((match) =>
      match.slice(1),
    )
    const shown = [...page.matchAll(/^\| `(--moderato-[a-z]+)` +\|[^|]+\| `(#\w+)` +\| `(#\w+)` +\|$/gm)]
    expect(shown.map((match) => match.slice(1))).toEqual(inCode)
  })

  it('files of tests', () => {
    const shown = [...page.matchAll(/\(\.\.\/(test\/browser\/widget\/[^)]+)\)/g)].map((match) =>
      basename(match[1] ?? ''),
    )
    const there = files.map(({ path }) => path).filter((path) => path.startsWith('test/browser/widget/'))
    expect(shown.sort()).toEqual(there.map((path) => basename(path)).sort())
  })
})

it('the wrapper for React compiles against the types of the package', () => {
  const blocks = [...page.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map((block) => block[1] ?? '')
  expect(blocks).toHaveLength(2)
  // Inside the repository, where React's types are found.
  const folder = mkdtempSync(join(root, 'node_modules/.widget-document-'))
  try {
    const paths = blocks.map((text, at) => {
      const path = join(folder, `block-${String(at)}.tsx`)
      writeFileSync(path, text)
      return path
    })
    const program = ts.createProgram(paths, {
      ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], jsx: ts.JsxEmit.ReactJSX },
      ...{
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
      paths: { '@moderato/widget': [join(root, 'apps/widget/src/elements/element-types.ts')] },
    })
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(problems).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
