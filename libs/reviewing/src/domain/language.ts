import type { Locale } from '@moderato/contracts'

const hangul = /\p{Script=Hangul}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const han = /\p{Script=Han}/gu
const latin = /\p{Script=Latin}/gu
/** Letters that Vietnamese has and its Latin neighbours do not. */
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu

/**
 * The language of a short text by its script, or null when it shows none (digits, emoji). Kana makes Han Japanese;
 * between scripts the one with most letters wins, Hangul and kana counting threefold since a Latin word takes more letters.
 */
export function languageOf(text: string): Locale | null {
  const count = (pattern: RegExp) => text.normalize('NFC').match(pattern)?.length ?? 0
  const kanaCount = count(kana)
  const hanCount = count(han)
  const latinCount = count(latin)
  const scores: [Locale, number][] = [
    ['ko', count(hangul) * 3],
    ['ja', kanaCount === 0 ? 0 : kanaCount * 3 + hanCount * 3],
    ['zh', kanaCount === 0 ? hanCount * 3 : 0],
    ['vi', count(vietnamese) > 0 ? latinCount : 0],
    ['en', count(vietnamese) > 0 ? 0 : latinCount],
  ]
  const [best] = scores.sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] > 0 ? best[0] : null
}
