import { locales } from '@moderato/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { foldedString } from './folded-text.js'

const strange = [
  '바',
  '아',
  '앙',
  'ㅂ',
  'ㅏ',
  'r',
  'H',
  '!',
  '\u1107',
  '\u1161',
  '\u11ab',
  'ﾊ',
  'ﾞ',
  'が',
  'ー',
  'ぁ',
  '臺',
  'İ',
  'ß',
  'ò',
  'a',
  '5',
  '$',
  '·',
  ' ',
  '\u0301',
  '\u200d',
  '😀',
  '🅰',
  '①',
  'ﬁ',
  '𝕒',
  '\udc00',
  'đ',
  'Й',
  'ϒ\u0301',
  'ﷺ',
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...strange)).map((parts) => parts.join('')),
)

describe.each(locales)('the %s fold', (locale) => {
  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(text, (body) => {
        const once = foldedString(fold(body, locale))
        expect(foldedString(fold(once, locale))).toBe(once)
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps letters in order and each at its place in the source', () => {
    fc.assert(
      fc.property(text, (body) => {
        let before = { start: 0, end: 0 }
        for (const letter of fold(body, locale).letters) {
          expect(letter.start).toBeGreaterThanOrEqual(before.start)
          expect(letter.end).toBeGreaterThanOrEqual(before.end)
          expect(letter.end).toBeGreaterThan(letter.start)
          before = letter
        }
        expect(before.end).toBeLessThanOrEqual(body.length)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the fold', () => {
  const folded = (body: string, locale: (typeof locales)[number]) => foldedString(fold(body, locale))

  it.each([
    ['ko', '바아아보오!!! ㅋㅋㅋ', '바보 ㅋ'],
    ['ko', '벼엉신', '병신'],
    ['ko', '\u1107\u1161\u1107\u1169', '바보'],
    ['ko', '바.보', '바·보'],
    ['ko', 'ㅂr보', 'ㅂㅏ보'],
    ['en', 'Ｃａｆé ÑØÞE', 'cafe noþe'],
    ['en', 'с0оl', 'col'],
    ['vi', 'ĐỒ NGỐC', 'đồ ngốc'],
    ['vi', 'hòa thúy', 'hoà thuý'],
    ['vi', 'o\u0302\u0301c', 'ốc'],
    ['zh', '臺灣 後面', '台湾 后面'],
    ['ja', 'ﾊﾞｰｶ', 'ばか'],
    ['ja', 'ハ゛ァカ', 'ばか'],
  ] as const)('in %s reads %s as %s', (locale, body, expected) => {
    expect(folded(body, locale)).toBe(expected)
  })

  it('covers repeats and noise with the places of one letter', () => {
    const { letters } = fold('x 바아아.보', 'ko')
    expect(letters.map(({ start, end, run }) => [start, end, run])).toEqual([
      [0, 1, 1],
      [2, 5, 3],
      [6, 7, 1],
    ])
  })
})
