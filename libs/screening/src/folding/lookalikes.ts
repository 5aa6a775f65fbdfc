/** Letters of other scripts drawn like a Latin one, by that Latin letter. */
const lettersAlike: Readonly<Record<string, string>> = {
  a: 'аαɑ', b: 'ьβʙв', c: 'сϲ', d: 'ԁđɖ', e: 'еєεɛ', f: 'ƒ', g: 'ɡԍ', h: 'һнη', i: 'іιıɩ', j: 'јʝ', k: 'кκ', l: 'ӏłʟ', m: 'мμ',
  n: 'пν', o: 'оοøσօ', p: 'рρ', q: 'ԛ', r: 'гʀ', s: 'ѕʂ', t: 'тτ', u: 'υսʋ', v: 'ѵ', w: 'ԝшω', x: 'хχ', y: 'уүγ', z: 'ʐ',
} // prettier-ignore

/** Digits and signs that stand for letters; the first letter is the one the fold shows. */
const signsAlike: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'il', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'gb', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'il', '|': 'il', '+': 't', '€': 'e', '£': 'l', '¢': 'c', '*': '*',
} // prettier-ignore

const latinByLetter = new Map(
  Object.entries(lettersAlike).flatMap(([latin, others]) =>
    [...others].map((other): [number, number] => [other.charCodeAt(0), latin.charCodeAt(0)]),
  ),
)

const latinBySign = new Map(Object.entries(signsAlike).map(([sign, latin]) => [sign.charCodeAt(0), latin]))

/** The Latin letter that a lower-case letter of any script is drawn like, or the letter itself. */
export function latinLookalike(code: number): number {
  return code < 0x80 ? code : (latinByLetter.get(code) ?? code)
}

/** The letters that a digit or sign can stand for (`*` stands for a masked one), or null. */
export function lettersOfSign(code: number): string | null {
  return latinBySign.get(code) ?? null
}

const vowelsAlike = new Map(
  Object.entries({
    r: 'ㅏ',
    H: 'ㅐ',
    l: 'ㅣ',
    I: 'ㅣ',
    i: 'ㅣ',
    '|': 'ㅣ',
    '1': 'ㅣ',
    T: 'ㅜ',
    '-': 'ㅡ',
    _: 'ㅡ',
    ー: 'ㅡ',
    '—': 'ㅡ',
  }).map(([sign, vowel]) => [sign.charCodeAt(0), vowel.charCodeAt(0)]),
)

/** The Hangul vowel that a Latin letter or sign is drawn like right after a consonant jamo (ㅂr, ㄱH), or null. */
export function hangulVowelLookalike(code: number): number | null {
  return vowelsAlike.get(code) ?? null
}
