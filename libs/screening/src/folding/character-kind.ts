/** What a code point is to the fold. `mark` joins the character before it; `ignored` shows nothing and is dropped. */
export const characterKind = {
  ignored: 1,
  space: 2,
  symbol: 3,
  mark: 4,
  digit: 5,
  letter: 6,
} as const
export type CharacterKind = (typeof characterKind)[keyof typeof characterKind]

const ignored = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\p{White_Space})\p{Cc}/u
const space = /\p{White_Space}/u
/** Besides combining marks: spacing and halfwidth kana voicing signs, and conjoining vowels and finals of Hangul. */
const mark = /[\p{M}\u309b\u309c\uff9e\uff9f\u1161-\u11ff\ud7b0-\ud7fb]/u
const digit = /\p{Nd}/u
const letter = /[\p{L}\p{N}]/u

const known = new Uint8Array(0x20000)

/** The kind of one code point, remembered after the first look. */
export function kindOf(code: number): CharacterKind {
  const remembered = known[code]
  if (remembered) return remembered as CharacterKind
  const kind = classify(String.fromCodePoint(code))
  if (code < known.length) known[code] = kind
  return kind
}

function classify(character: string): CharacterKind {
  if (space.test(character)) return characterKind.space
  if (ignored.test(character)) return characterKind.ignored
  if (mark.test(character)) return characterKind.mark
  if (digit.test(character)) return characterKind.digit
  return letter.test(character) ? characterKind.letter : characterKind.symbol
}
