import { type CaseVerb, type Transition, transitions } from '@moderato/reviewing'
import { liveCaseStates } from '@moderato/contracts'
import { transitionUseCases, useCaseClass, useCasePath } from './transition-use-cases.js'

const kinds = ['T', 'A', 'M']

/** The transitions that the code knows and the use-cases that make them, for `docs/case-lifecycle.md`. */
export function renderTransitionsTable(): string {
  const all = (Object.entries(transitions) as [CaseVerb, Transition][]).sort(([, a], [, b]) => rank(a) - rank(b))
  const rows = all.map(([verb, transition]) => {
    const { id, to, event } = transition
    const useCases = transitionUseCases[verb].map((name) => `[${useCaseClass(name)}](../${useCasePath(name)})`)
    return `| ${[id, verb, sourceOf(transition), to, event ?? 'none', useCases.join(', ')].join(' | ')} |`
  })
  const head = '| | verb | from | to | audit event | use-case |'
  return [head, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n')
}

function sourceOf({ from }: Transition): string {
  if (from.length === 0) return '–'
  if (from.length > 6) return 'any'
  return from.length === liveCaseStates.length && liveCaseStates.every((state) => from.includes(state))
    ? 'live'
    : from.join(', ')
}

function rank({ id }: Transition): number {
  return kinds.indexOf(id.slice(0, 1)) * 100 + Number(id.slice(1))
}
