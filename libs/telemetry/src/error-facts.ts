const messageCharsMax = 300
const stackLinesMax = 12

/** What may be logged of an error. */
export interface ErrorFacts {
  readonly type: string
  /** With everything between quotes cut out, because drivers and parsers quote what a person typed. */
  readonly message: string
  /** SQLSTATE, system error or problem code. */
  readonly code: string | null
  /** Name of the database constraint that refused. */
  readonly constraint: string | null
  /** Frames only: their first line would repeat the message. */
  readonly stack: readonly string[]
  readonly cause: ErrorFacts | null
}

/** The loggable part of whatever was thrown: no statement values, no row contents, no quoted words. */
export function errorFacts(thrown: unknown): ErrorFacts {
  return factsAtDepth(thrown, 0)
}

/** The text with all from the first to the last quote of a line cut out. */
export function cutQuotes(text: string): string {
  return text.replace(/["'`“«].*["'`”»]/gs, '…').slice(0, messageCharsMax)
}

function factsAtDepth(thrown: unknown, depth: number): ErrorFacts {
  const error = thrown instanceof Error ? thrown : new Error(typeof thrown)
  const cause = error.cause ?? readMember(error, 'driverError')
  return {
    type: error.name,
    message: cutQuotes(error.message),
    code: scalar(readMember(error, 'code')),
    constraint: scalar(readMember(error, 'constraint')),
    stack: frames(error.stack),
    cause: cause instanceof Error && depth < 3 ? factsAtDepth(cause, depth + 1) : null,
  }
}

function frames(stack: string | undefined): string[] {
  const lines = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return lines.slice(0, stackLinesMax).map((line) => line.trim())
}

function readMember(error: Error, member: string): unknown {
  return (error as unknown as Record<string, unknown>)[member]
}

function scalar(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
