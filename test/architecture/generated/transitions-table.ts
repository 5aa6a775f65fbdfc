import { type Transition, transitions } from '@moderato/reviewing'

/** The transitions that the code knows, for `docs/case-lifecycle.md`. */
export function renderTransitionsTable(): string {
  const rows = Object.entries<Transition>(transitions).map(
    ([verb, { id, from, to, event }]) => `| ${id} | ${verb} | ${from.join(', ')} | ${to} | ${event ?? 'none'} |`,
  )
  return ['| | verb | from | to | audit event |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
