import { letterKindOf, type LetterKind } from './letter-kind.js'

/** What lies between two letters: nothing, signs inside a word, white space or a sentence's end, or too much to be one word. */
export const gap = { none: 0, narrow: 1, wide: 2, broken: 3 } as const
export type Gap = (typeof gap)[keyof typeof gap]

/** More signs between two letters than this, and they are no longer read as one word. */
const gapCharsMax = 8

/** A letter of a folded text: alike forms made equal, repeats counted instead of kept. */
export interface Letter {
  /** Index among the letters of its text. */
  readonly at: number
  /** Code point. */
  readonly code: number
  /** Code point before lookalikes and case were folded. */
  readonly plain: number
  readonly kind: LetterKind
  /** How often the letter stands in a row, at least 1. */
  readonly run: number
  /** First UTF-16 unit in the source. */
  readonly start: number
  /** UTF-16 unit after the last repeat. */
  readonly end: number
  /** What precedes the letter; the first one always has at least a wide gap before it. */
  readonly gap: Gap
}

/** A text as the matcher reads it: its letters in order, by rising place in the source. */
export interface FoldedText {
  /** The text as it was given. */
  readonly source: string
  readonly letters: readonly Letter[]
}

type GrowingLetter = { -readonly [Field in keyof Letter]: Letter[Field] }

/** A character of the source as normalised, and the UTF-16 units it came from. */
export interface Character {
  readonly code: number
  readonly start: number
  readonly end: number
}

/** Gathers letters and gaps in reading order. */
export class FoldBuilder implements FoldedText {
  readonly letters: GrowingLetter[] = []
  private pending: Gap = gap.wide
  private pendingChars = 0

  constructor(readonly source: string) {}

  /** Code of the letter that the next one would touch, or -1. */
  get touching(): number {
    return this.pending === gap.none ? (this.letters.at(-1)?.code ?? -1) : -1
  }

  separate(kind: typeof gap.narrow | typeof gap.wide): void {
    if (++this.pendingChars > gapCharsMax) this.pending = gap.broken
    else if (kind > this.pending) this.pending = kind
  }

  /** Adds the letter that a character is read as. */
  add(code: number, { code: plain, start, end }: Character): void {
    const last = this.letters.at(-1)
    if (last?.code === code && this.pending === gap.none) {
      last.run++
      last.end = end
      return
    }
    const kind = letterKindOf(code, plain)
    this.letters.push({ at: this.letters.length, code, plain, kind, run: 1, start, end, gap: this.pending })
    this.pending = gap.none
    this.pendingChars = 0
  }

  /** The last letter is drawn out up to `end`, and now reads `code`. It joins the letter before it if they became alike. */
  lengthen(code: number, end: number): void {
    const last = this.letters.at(-1)
    if (!last) return
    last.code = code
    last.run++
    last.end = end
    const before = this.letters.at(-2)
    if (before?.code !== code || last.gap !== gap.none) return
    before.run += last.run
    before.end = end
    this.letters.pop()
  }
}

/** The letters as one string, with `·` and a space for narrow and wider gaps. Folding it again gives the same string. */
export function foldedString({ letters }: FoldedText): string {
  return letters
    .map(({ code, gap: before }, at) => {
      const separator = at === 0 || before === gap.none ? '' : before === gap.narrow ? '·' : ' '
      return separator + String.fromCodePoint(code)
    })
    .join('')
}
