import type { Locale } from '@moderato/contracts'
import { gap, type Character, type FoldBuilder } from './folded-text.js'
import { simplifiedForm } from './han.js'
import { beginsSilently, isJamo, isJamoVowel, isSyllable, joinSyllable, lengthens, splitSyllable } from './hangul.js'
import { isKana, isSmallVowel, lengthMark, toHiragana } from './kana.js'
import { hangulVowelLookalike, latinLookalike, lettersOfSign } from './lookalikes.js'

/**
 * Adds a character by the rules of the language.
 *
 * @param isSign - the character is no letter, and is added only where it stands for one
 * @returns whether it was added
 */
export function addLetter(folded: FoldBuilder, character: Character, locale: Locale, isSign: boolean): boolean {
  const { code } = character
  if (locale === 'ko') return addKorean(folded, character, isSign)
  const meant = locale === 'en' ? lettersOfSign(code) : null
  if (meant === null && isSign) return false
  if (meant !== null) folded.add(meant.charCodeAt(0), character)
  else if (locale === 'ja' && isKana(code)) addKana(folded, character)
  else if (locale === 'zh') folded.add(simplifiedForm(lowerCase(code)), character)
  else folded.add(alphabetic(code, locale), character)
  return true
}

function addKorean(folded: FoldBuilder, character: Character, isSign: boolean): boolean {
  const { code, end } = character
  const before = folded.touching
  if (isSyllable(code)) {
    const drawnOut = isSyllable(before) ? drawOut(before, code) : null
    if (drawnOut === null) folded.add(code, character)
    else folded.lengthen(drawnOut, end)
    return true
  }
  const letter = alphabetic(code, 'ko')
  const asVowel = hangulVowelLookalike(code) ?? hangulVowelLookalike(letter)
  const vowel = isJamo(before) && !isJamoVowel(before) ? asVowel : null
  if (vowel === null && isSign) return false
  folded.add(vowel ?? letter, character)
  return true
}

/** 바 + 아 is 바, 벼 + 엉 is 병: the syllable that both draw out, or null. */
function drawOut(before: number, code: number): number | null {
  if (!beginsSilently(code)) return null
  const next = splitSyllable(code)
  const open = splitSyllable(before)
  if (open.final !== 0 || !lengthens(open.vowel, next.vowel)) return null
  return joinSyllable({ ...open, final: next.final })
}

function addKana(folded: FoldBuilder, character: Character): void {
  if (character.code === lengthMark) return
  const kana = toHiragana(character.code)
  if (isSmallVowel(kana) && isKana(folded.touching)) return
  folded.add(kana, character)
}

function lowerCase(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code
}

const strokedD = 0x111
const unmarked = new Map<number, number>()
const rememberedMax = 0x4000

/** The letter without its marks: ế is e, and the stroke of đ goes too. Hangul and kana are not taken apart. */
export function withoutMarks(code: number): number {
  if (code < 0xc0 || isSyllable(code) || isKana(code)) return code
  const remembered = unmarked.get(code)
  if (remembered !== undefined) return remembered
  const base = code === strokedD ? 0x64 : (String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code)
  if (unmarked.size < rememberedMax) unmarked.set(code, base)
  return base
}

function alphabetic(code: number, locale: Locale): number {
  const lower = lowerCase(code)
  if (lower < 0x80) return lower
  if (locale === 'vi') return lower === strokedD ? lower : latinLookalike(lower)
  const bare = withoutMarks(lower)
  return locale === 'en' ? latinLookalike(bare) : bare
}

/** First vowels with a tone, the same without one, and by second vowel that one with the tone. */
const toneMoves = [
  { marked: 'òóỏõọ', bare: 'o', followers: { a: 'àáảãạ', e: 'èéẻẽẹ' } },
  { marked: 'ùúủũụ', bare: 'u', followers: { y: 'ỳýỷỹỵ' } },
] as const

const movedTones = new Map<string, string>()
for (const { marked, bare, followers } of toneMoves)
  for (const [second, moved] of Object.entries(followers))
    for (const [at, first] of [...marked].entries()) movedTones.set(first + second, bare + moved.charAt(at))

/** Vietnamese is written hòa and hoà: puts the tone of an open syllable on its second vowel. */
export function moveTones({ letters }: FoldBuilder): void {
  for (const [at, first] of letters.entries()) {
    const second = letters[at + 1]
    if (second?.gap !== gap.none || letters[at + 2]?.gap === gap.none) continue
    const moved = movedTones.get(String.fromCodePoint(first.code, second.code))
    if (moved === undefined) continue
    first.code = moved.charCodeAt(0)
    second.code = moved.charCodeAt(1)
  }
}
