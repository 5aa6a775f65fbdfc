import { isJamo, isSyllable, jamoOf, simpleJamo, splitSyllable } from '../folding/hangul.js'

/**
 * What follows a Korean noun within its word: particles, forms of the copula, and nouns that make an insult of it.
 * `nominal` ones follow nothing but nouns. The others are also endings of verbs such as 보다, and prove a noun only where
 * one is expected: 바보는 is a fool, but 알바보는 may be anything.
 */
export interface Ending {
  readonly jamo: readonly number[]
  readonly after: 'vowel' | 'consonant' | 'any'
  readonly nominal: boolean
  /** Whatever comes next in the word is of no matter. */
  readonly open: boolean
}

const nominal = {
  any: '들 에게 에겐 한테 한텐 처럼 까지 부터 조차 밖에 뿐 마저 만 만도 로 로서 로써 의 님 마냥 따위 라서 끼리 만큼 커녕',
  vowel: '가 를 와 야 랑 예요 에요',
  consonant: '이 은 을 과 으로 이랑 이라 이란 이야 이에요 이지 이네 이냐 이다 이고 아 들아',
}

const nominalOpen = '같 스럽 스런 스러 짓 놈 년 녀석 자식 새끼 소리 집단 취급'

const ambiguous = {
  any: '라 라고 라니 라는 라도 라며 라면 란 란다 래 래요 다 다고 다만 답다 답게 답네 냐 냐고 냐며 니 니까 네 네요 지 지만 지요 죠 고 고요 면 면서 며 던 던데 더라 든 든지 거든 거나 군 군요 구나 구만 구먼 나 나요 도 이다 이다만 이고 이니 이네 이지 이냐 이면 이며 이자 임 임을 임이 일 일까 일지 일뿐 일듯 입니다 입니까 치고 대로 하고 보다 보단 쯤 여서 요 이여 단다 에 에서 에선',
  vowel: '는 나마 ㄴ ㄴ가 ㄴ데 ㄴ지 ㄴ줄 ㄴ듯 ㄴ걸 ㄴ거 ㄴ척 ㄹ까 ㄹ지 ㅂ니다 ㅂ니까',
  consonant: '이나',
}

const ambiguousOpen = '인 였 이었 되 만들 만드 만든 만듬'

/** Laughter and mumbling stuck to the last syllable (바봌, 바보얔) end any word. */
const trailing = 'ㅋ ㅎ ㅌ'

function jamoOfText(text: string): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    if (isJamo(code)) return [...simpleJamo(code)]
    if (!isSyllable(code)) return []
    const [onset, vowel, final] = jamoOf(splitSyllable(code))
    return [onset, ...simpleJamo(vowel), ...(final === -1 ? [] : simpleJamo(final))]
  })
}

function endings(words: string, traits: Omit<Ending, 'jamo'>): Ending[] {
  return words.split(' ').map((word) => ({ jamo: jamoOfText(word), ...traits }))
}

const all: readonly Ending[] = [
  ...(['any', 'vowel', 'consonant'] as const).flatMap((after) => [
    ...endings(nominal[after], { after, nominal: true, open: false }),
    ...endings(ambiguous[after], { after, nominal: false, open: false }),
  ]),
  ...endings(nominalOpen, { after: 'any', nominal: true, open: true }),
  ...endings(ambiguousOpen, { after: 'any', nominal: false, open: true }),
  ...endings(trailing, { after: 'any', nominal: true, open: false }),
]

const byFirstJamo = new Map<number, Ending[]>()
for (const ending of all) {
  const first = ending.jamo[0] ?? 0
  byFirstJamo.set(first, [...(byFirstJamo.get(first) ?? []), ending])
}

/** The endings that begin with a jamo. */
export function endingsFrom(jamo: number): readonly Ending[] {
  return byFirstJamo.get(jamo) ?? []
}
