import { gap, type FoldedText, type Letter } from '../folding/folded-text.js'
import { letterKind } from '../folding/letter-kind.js'
import { role } from './atom.js'
import { touchesBefore, type Hit, type Spread } from './hit.js'
import { endsAsNoun, endsInsideSyllable, endsWord } from './korean-tail.js'

/** What precedes a hit: nothing of its word; a word commonly written without a space behind it; another syllable; a jamo. */
type Lead = 'free' | 'opener' | 'syllable' | 'jamo'

const openers = new Set(
  (
    '개 왕 똥 이 그 저 너 니 네 나 내 야 참 또 걍 핵 완전 진짜 정말 존나 졸라 너무 아주 역시 우리 너네 니네 얘 쟤 걔 넌 난 얜 쟨 걘 ' +
    '이런 저런 그런 어떤 무슨 웬 뭔 어휴 에휴 아이고 완죤 리얼 레알 천하의 세상 미친 이거 저거 그거 이건 저건 그건 애들 얘네 쟤네'
  ).split(' '),
)

/** Particles and adnominal endings behind which a new word begins, written with a space or not. */
const openerEndings = new Set([...'은는을를런한된던쁜운픈친른'])

const openerCharsMax = 6

/** Jamo of laughing and sighing, which stick to anything. */
const interjections = new Set([...'ㅋㅎㅌㅠㅜㅡㅗㅉ'].map((jamo) => jamo.charCodeAt(0)))

/** Whether a hit is the Korean entry as a word with its endings, rather than parts of its neighbours. */
export function standsAsKoreanWord(hit: Hit, spread: Spread): boolean {
  const { spelling } = hit
  if (beginsInsideSyllable(hit)) return false
  const lead = leadOf(hit)
  const opened = lead === 'free' || lead === 'opener'
  if (spelling.atoms[0]?.role === role.loose) return standsAsJamo(hit, lead)
  if (spread.wide > 0) return spread.complete && opened && !followsDigit(hit) && endsApart(hit)
  if (spelling.kind === 'substituted') return lead === 'free' && endsAsNoun(hit, true)
  if (spread.narrow > 0 && !opened) return false
  switch (spelling.mode) {
    case 'anywhere':
      return !endsInsideSyllable(hit) || endsAsNoun(hit, false)
    case 'word':
      return lead === 'free' && endsWord(hit)
    case 'stem':
      return endsAsNoun(hit, !opened)
  }
}

function beginsInsideSyllable({ atoms, first }: Hit): boolean {
  const atom = atoms[first]
  return atom?.role !== role.loose && atoms[first - 1]?.letter === atom?.letter
}

/** A digit before the first letter makes a counter of it: 7시 발 열차. */
function followsDigit({ folded, atoms, first }: Hit): boolean {
  const letter = atoms[first]?.letter
  return letter?.gap === gap.none && folded.letters[letter.at - 1]?.kind === letterKind.digit
}

/** Letters spread by spaces are a word only where no verb can follow the first of them (바 보러). */
function endsApart(hit: Hit): boolean {
  return hit.spelling.mode === 'word' ? endsWord(hit) : endsAsNoun(hit, true)
}

/** Bare jamo (ㅗ, ㅂㅅ): no other jamo but laughter may touch them; where syllables begin, a word does. */
function standsAsJamo(hit: Hit, lead: Lead): boolean {
  const { atoms, spelling, first, last } = hit
  if (spelling.mode === 'anywhere' && spelling.kind === 'written') return true
  if (lead === 'jamo' && !interjections.has(atoms[first - 1]?.key ?? 0)) return false
  const next = atoms[last + 1]
  if (next?.gap !== gap.none) return true
  if (next.role === role.loose) return interjections.has(next.key)
  return spelling.mode !== 'word'
}

function leadOf(hit: Hit): Lead {
  const { folded, atoms, first } = hit
  const before = atoms[first - 1]?.letter
  if (before === undefined || !touchesBefore(hit, first)) return 'free'
  if (before.kind === letterKind.jamo) return atoms[first]?.role === role.loose ? 'jamo' : 'free'
  if (before.kind !== letterKind.syllable) return 'free'
  return isOpener(wordUntil(folded, before)) ? 'opener' : 'syllable'
}

/** The syllables up to and with a letter that touch each other, or null where there are too many for an opener. */
function wordUntil({ letters }: FoldedText, last: Letter): string | null {
  let word = ''
  for (let at = last.at; word.length <= openerCharsMax; at--) {
    const letter = letters[at]
    if (letter?.kind !== letterKind.syllable) return word
    word = String.fromCharCode(letter.code) + word
    if (letter.gap !== gap.none) return word
  }
  return null
}

function isOpener(word: string | null): boolean {
  if (word === null) return false
  return openers.has(word) || (word.length > 1 && openerEndings.has(word.slice(-1)))
}
