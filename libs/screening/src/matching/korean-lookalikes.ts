import type { FoldedText } from '../folding/folded-text.js'
import { finalOfOnset, isSyllable, joinSyllable, silentOnset, splitSyllable } from '../folding/hangul.js'

/** Syllables that look alike at a glance, either way round; they keep whatever final they have (멍 and 댕). */
const drawnAlike = ['머대', '대머', '며띠', '띠며', '귀커', '커귀', '파과', '과파', '비네', '네비']

/** Vowels written for one another: with a further stroke, or of the same sound. */
const vowelsAlike: Readonly<Record<string, string>> = {
  아: '야', 어: '여', 오: '요', 우: '유', 애: '얘에', 에: '예애',
} // prettier-ignore

const onsetsAlike: Readonly<Record<string, string>> = { 가: '까', 다: '따', 바: '빠', 사: '싸', 자: '짜' }

/** More spellings than this would cost more than they catch. */
const spellingsMax = 16

const alikeByOpenSyllable = new Map(drawnAlike.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))

const vowelChoices = choices(vowelsAlike, (code) => splitSyllable(code).vowel)
const onsetChoices = choices(onsetsAlike, (code) => splitSyllable(code).onset)

function choices(table: Readonly<Record<string, string>>, part: (code: number) => number): Map<number, number[]> {
  return new Map(
    Object.entries(table).map(([from, to]) => [
      part(from.charCodeAt(0)),
      [...to].map((syllable) => part(syllable.charCodeAt(0))),
    ]),
  )
}

/** The word with one syllable replaced by one that looks or sounds alike, or with a consonant moved back (바보 as 밥오). */
export function substitutedSyllables(folded: FoldedText): string[] {
  const codes = folded.letters.map(({ code }) => code)
  if (codes.length < 2 || !codes.every(isSyllable)) return []
  const words = codes.flatMap((code, at) => [
    ...syllablesAlike(code).map((alike) => codes.with(at, alike)),
    ...movedBack(codes, at),
  ])
  return words.slice(0, spellingsMax).map((word) => String.fromCharCode(...word))
}

function syllablesAlike(code: number): number[] {
  const parts = splitSyllable(code)
  const open = alikeByOpenSyllable.get(joinSyllable({ ...parts, final: 0 }))
  const drawn = open === undefined ? [] : [open + parts.final]
  const vowels = (vowelChoices.get(parts.vowel) ?? []).map((vowel) => joinSyllable({ ...parts, vowel }))
  const onsets = (onsetChoices.get(parts.onset) ?? []).map((onset) => joinSyllable({ ...parts, onset }))
  return [...drawn, ...vowels, ...onsets]
}

function movedBack(codes: readonly number[], at: number): number[][] {
  const [left, right] = [codes[at - 1], codes[at]]
  if (left === undefined || right === undefined) return []
  const [before, here] = [splitSyllable(left), splitSyllable(right)]
  const final = finalOfOnset(here.onset)
  if (before.final !== 0 || final === 0 || here.onset === silentOnset) return []
  const moved = codes.with(at - 1, joinSyllable({ ...before, final }))
  return [moved.with(at, joinSyllable({ ...here, onset: silentOnset }))]
}
