import { existsSync } from 'node:fs'
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
