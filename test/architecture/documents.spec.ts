import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { caseStates, commentStatuses, decisionOutcomes, roles } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { listFiles } from './repository-files.js'

const pages = listFiles().filter(({ path }) => path.endsWith('.md'))
const glossary = pages.find(({ path }) => path === 'docs/glossary.md')?.text ?? ''
const terms = [...glossary.matchAll(/^\*\*([^*]+)\*\*/gm)].map((match) => match[1] ?? '')

/** Words that were mixed up in other products; each must be told apart from its neighbours. */
const pairs = ['hide', 'remove', 'delete', 'block', 'ban', 'report', 'notice', 'review queue', 'job queue']

describe('the glossary', () => {
  it.each([...pairs, ...commentStatuses, ...decisionOutcomes, ...roles])('explains %s', (term) => {
    expect(terms).toContain(term)
  })

  it('explains no term twice', () => {
    expect(new Set(terms).size).toBe(terms.length)
  })
})

describe('the life of a case', () => {
  const page = pages.find(({ path }) => path === 'docs/case-lifecycle.md')?.text ?? ''
  it.each(caseStates)('names the state %s', (state) => {
    expect(page).toContain(`\`${state}\``)
  })
})

describe('the invariants', () => {
  const page = pages.find(({ path }) => path === 'docs/case-lifecycle.md')?.text ?? ''
  const table = page.split('<!-- invariants:start -->')[1]?.split('<!-- invariants:end -->')[0] ?? ''
  const shown = [...table.matchAll(/^\| (I\d+) *\| (\S+) *\| (.+?) *\|$/gm)].map(([, invariant, path, name]) => {
    return { invariant: invariant ?? '', path: path ?? '', name: name ?? '' }
  })

  it('have tests, every one of them', () => {
    const all = Array.from({ length: 17 }, (_, at) => `I${String(at + 1)}`)
    expect(new Set(shown.map(({ invariant }) => invariant))).toEqual(new Set(all))
  })

  it.each(shown)('$invariant is shown by $path: $name', ({ path, name }) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toContain(`'${name}'`)
  })
})

it('links between documents lead somewhere', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => ({ path, target: match[1] ?? '' })),
  )
  expect(links).not.toEqual([])
  expect(links.filter(({ path, target }) => !existsSync(join(dirname(path), target)))).toEqual([])
})

it('decisions are numbered without a gap', () => {
  const numbers = pages.flatMap(({ path }) => /^docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1] ?? [])
  expect(numbers.sort()).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, '0')))
})
