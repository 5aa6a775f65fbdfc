import { existsSync, readFileSync } from 'node:fs'
import { caseStates } from '@moderato/contracts'
import { nextState, transitions, type CaseVerb } from '@moderato/reviewing'
import { describe, expect, it } from 'vitest'
import { transitionUseCases, useCaseClass, useCasePath } from './generated/transition-use-cases.js'
import { listFiles } from './repository-files.js'

const verbs = Object.keys(transitions) as CaseVerb[]
const named = [...Array.from({ length: 18 }, (_, at) => `T${String(at)}`), 'A1', 'M1', 'M2', 'M3', 'M4']

describe('the table of transitions', () => {
  it('has every transition of the design, and no other', () => {
    expect(new Set(verbs.map((verb) => transitions[verb].id))).toEqual(new Set(named))
  })

  it('knows every event that a statement writes', () => {
    const statements = listFiles().filter(({ path }) => /^libs\/.*\/storage\/.*\.ts$/.test(path))
    const written = statements.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /insert into case_event[^;`]*?\n\s*select [^;`]*?'([a-z]+(?:-[a-z]+)*)', '(?:system|staff|reader)'/g,
        ),
      ].map((match) => match[1]),
    )
    expect(written.length).toBeGreaterThan(8)
    const known: (string | null)[] = verbs.map((verb) => transitions[verb].event)
    expect(written.filter((event) => !known.includes(event ?? ''))).toEqual([])
  })

  it.each(verbs)('%s leads to one state from where it is allowed, and nowhere from elsewhere', (verb) => {
    const { from, to } = transitions[verb] as { from: readonly string[]; to: string }
    for (const state of caseStates) {
      expect(nextState(state, verb)).toBe(from.includes(state) ? (to === 'same' ? state : to) : null)
    }
  })

  it.each(verbs.flatMap((verb) => transitionUseCases[verb].map((name) => [verb, name] as const)))(
    '%s is made by %s, which says so',
    (verb, name) => {
      const text = existsSync(useCasePath(name)) ? readFileSync(useCasePath(name), 'utf8') : ''
      expect(text).toContain(`export class ${useCaseClass(name)} `)
      expect([...text.matchAll(/\b[TAM]\d+\b/g)].map(([id]) => id)).toContain(transitions[verb].id)
    },
  )
})
