import { gap, type FoldedText, type Gap, type Letter } from '../folding/folded-text.js'
import { isJamo, isSyllable, jamoOf, simpleJamo, splitSyllable } from '../folding/hangul.js'

/** Place of an atom within its syllable; `loose` is a jamo standing alone, `letter` everything that is not Hangul. */
export const role = { loose: 0, onset: 1, vowel: 2, final: 3, letter: 4 } as const
export type Role = (typeof role)[keyof typeof role]

/** The smallest unit that is matched: a jamo of Hangul, a single letter otherwise. */
export interface Atom {
  /** The symbol it is searched by. */
  readonly key: number
  readonly role: Role
  readonly letter: Letter
  /** What precedes the atom. */
  readonly gap: Gap
}

/** More skipped letters than this between two kept ones, and they are no longer read as one word. */
const skippedMax = 4

/**
 * Letters of the kept kinds as atoms, in order; the others count as signs between them.
 *
 * @param kept - bits of `letterKind`
 * @param keyOf - the symbol a letter that is not Hangul is searched by
 */
export function splitIntoAtoms({ letters }: FoldedText, kept: number, keyOf: (code: number) => number): Atom[] {
  const atoms: Atom[] = []
  let before: Gap = gap.none
  let skipped = 0
  for (const letter of letters) {
    if (letter.gap > before) before = letter.gap
    if ((letter.kind & kept) === 0) {
      if (++skipped > skippedMax) before = gap.broken
      else if (before === gap.none) before = gap.narrow
      continue
    }
    addAtoms(atoms, letter, before, keyOf)
    before = gap.none
    skipped = 0
  }
  return atoms
}

function addAtoms(atoms: Atom[], letter: Letter, before: Gap, keyOf: (code: number) => number): void {
  const { code } = letter
  if (isSyllable(code)) {
    let gapBefore = before
    for (const { key, role: place } of jamoWithRoles(code)) {
      atoms.push({ key, role: place, letter, gap: gapBefore })
      gapBefore = gap.none
    }
  } else if (isJamo(code)) {
    let gapBefore = before
    for (const key of simpleJamo(code)) {
      atoms.push({ key, role: role.loose, letter, gap: gapBefore })
      gapBefore = gap.none
    }
  } else atoms.push({ key: keyOf(code), role: role.letter, letter, gap: before })
}

interface PlacedJamo {
  readonly key: number
  readonly role: Role
}

const jamoOfSyllables = new Map<number, readonly PlacedJamo[]>()

/** The jamo of a syllable with their places; remembered, since a few hundred syllables make up most of any text. */
function jamoWithRoles(syllable: number): readonly PlacedJamo[] {
  const remembered = jamoOfSyllables.get(syllable)
  if (remembered) return remembered
  const [onset, vowel, final] = jamoOf(splitSyllable(syllable))
  const placed: PlacedJamo[] = [
    { key: onset, role: role.onset },
    ...simpleJamo(vowel).map((key) => ({ key, role: role.vowel })),
    ...(final === -1 ? [] : simpleJamo(final).map((key) => ({ key, role: role.final }))),
  ]
  jamoOfSyllables.set(syllable, placed)
  return placed
}
