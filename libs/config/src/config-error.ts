import type { Setting } from './setting.js'

/** What is wrong with one variable; the value is shown only when it is no secret. */
export interface ConfigProblem {
  readonly name: string
  readonly detail: string
}

/** The environment cannot be used. Carries every problem, not just the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(describe(problems))
  }
}

/** The value as it may be printed: secrets by their length only. */
export function maskValue(setting: Setting, text: string | undefined): string {
  if (text === undefined || text === '') return 'not set'
  return setting.secret ? `a secret of ${String(text.length)} characters` : JSON.stringify(text)
}

function describe(problems: readonly ConfigProblem[]): string {
  const width = Math.max(...problems.map(({ name }) => name.length))
  const lines = problems.map(({ name, detail }) => `  ${name.padEnd(width)}  ${detail}`)
  const count = problems.length === 1 ? '1 setting is' : `${String(problems.length)} settings are`
  return [`Moderato cannot start: ${count} wrong.`, ...lines].join('\n')
}
