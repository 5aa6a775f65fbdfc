import { DomainError } from '@moderato/kernel'
import { RE2JS } from 're2js'
import { wordListLimits } from '../matching/word-entry.js'

/** Instructions a pattern may compile to: matching costs text length times this at worst. */
const programSizeMax = 2000

/** An operator's pattern. RE2 has no backtracking, so no text can make it slow. */
export class CompiledPattern {
  /** @internal use `compilePattern` */
  constructor(private readonly regex: RE2JS) {}

  /** The first matches, from left to right, as UTF-16 places; empty ones are passed over. */
  find(text: string, matchesMax: number): { start: number; end: number }[] {
    const spans: { start: number; end: number }[] = []
    const matcher = this.regex.matcher(text)
    while (spans.length < matchesMax && matcher.find())
      if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() })
    return spans
  }
}

/**
 * Compiles a pattern of RE2 syntax, without regard to case.
 *
 * @param origin - what to name in the error
 * @throws DomainError `pattern-invalid`: too long, not RE2 (backreferences and lookarounds are not), too large once
 *   compiled, or matching the empty text and with it every comment
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function compilePattern(pattern: string, origin: Readonly<Record<string, string>> = {}): CompiledPattern {
  const refuse = (detail: string): never => {
    throw new DomainError('pattern-invalid', detail, origin)
  }
  if (pattern.length > wordListLimits.patternCharsMax) refuse('The pattern is too long')
  const regex = parse(pattern) ?? refuse('The pattern is not of RE2 syntax')
  if (regex.programSize() > programSizeMax) refuse('The pattern is too large')
  if (regex.matcher('').find()) refuse('The pattern matches the empty text')
  return new CompiledPattern(regex)
}

function parse(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
  } catch {
    return null
  }
}
