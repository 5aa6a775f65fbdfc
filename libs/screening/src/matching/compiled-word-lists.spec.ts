import { DomainError } from '@moderato/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@moderato/contracts'
import { cpuMsOf } from '../../../../test/support/cpu-time.js'
import { previewEffect } from '../preview-effect.js'
import { compileWordLists } from './compiled-word-lists.js'
import { wordListLimits, type WordEntry, type WordList } from './word-entry.js'

function list(entries: WordEntry[], traits: Partial<WordList> = {}): WordList {
  return { id: 'list', locale: 'ko', action: 'hold', entries, ...traits }
}

const fool: WordEntry = { id: 'fool', text: '바보', match: 'stem', exceptions: ['딸 바보'] }
const curse: WordEntry = { id: 'curse', text: '염병', match: 'anywhere', also: ['initials', 'lookalikes'] }

function refusalOf(lists: WordList[]): unknown {
  try {
    compileWordLists(lists)
    return null
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.extra] : error
  }
}

describe('compiled word lists', () => {
  const lists = compileWordLists([
    list([fool]),
    list([curse], { id: 'strict', action: 'refuse', patterns: [{ id: 'account', pattern: '계좌\\s*\\d{6,}' }] }),
    list([{ id: 'idiot', text: 'idiot', match: 'stem' }], { id: 'english', locale: 'en' }),
  ])

  it('name list, entry, action and place of every match in the text as written', () => {
    const text = '😀 이 바.보야, ㅇㅂ! IDIOTS 계좌 123456'
    expect(lists.find(text).map(({ start, end, ...match }) => [text.slice(start, end), match])).toEqual([
      ['바.보', { listId: 'list', entryId: 'fool', action: 'hold' }],
      ['ㅇㅂ', { listId: 'strict', entryId: 'curse', action: 'refuse' }],
      ['IDIOT', { listId: 'english', entryId: 'idiot', action: 'hold' }],
      ['계좌 123456', { listId: 'strict', entryId: 'account', action: 'refuse' }],
    ])
  })

  it('spare what lies inside an exception, with or without its space, and nothing beside it', () => {
    expect(lists.find('딸바보 아빠, 딸 바보')).toEqual([])
    expect(lists.find('딸바보 말고 바보')).toHaveLength(1)
    expect(lists.find('딸 바 보')).toHaveLength(1)
  })

  it('match initials only where they stand apart', () => {
    expect(lists.find('ㅇㅂㅋㅋ')).toHaveLength(1)
    expect(lists.find('ㅇㅂ이네')).toHaveLength(1)
    expect(lists.find('ㄱㅇㅂㄷ')).toEqual([])
    expect(lists.find('아ㅇㅂㅅ')).toEqual([])
  })

  it('match an entry’s own space where the text has it, lacks it or has more', () => {
    const phrase = compileWordLists([list([{ id: 'p', text: '정신 나간', match: 'stem' }])])
    expect(['정신 나간', '정신나간', '정신   나간'].filter((text) => phrase.find(text).length === 0)).toEqual([])
  })

  it('report refusals before holds when there are too many', () => {
    const found = lists.find('바보. '.repeat(100) + '염병')
    expect(found).toHaveLength(wordListLimits.matchesMax)
    expect(found.some(({ action }) => action === 'refuse')).toBe(true)
  })

  it.each([
    ['nothing left of the word', [{ ...fool, text: '!!' }]],
    ['a long word', [{ ...fool, text: '가'.repeat(41) }]],
    ['a word of many marks', [{ ...fool, text: 'a\u0301'.padEnd(200, '\u0301') }]],
    ['a long exception', [{ ...fool, exceptions: ['가'.repeat(41)] }]],
    ['many exceptions', [{ ...fool, exceptions: Array<string>(101).fill('가바보') }]],
  ])('refuse an entry with %s', (_, entries) => {
    expect(refusalOf([list(entries)])).toEqual(['word-list-invalid', { listId: 'list', entryId: 'fool' }])
  })

  it('refuse too many entries and too many patterns', () => {
    expect(refusalOf([list(Array<WordEntry>(10_001).fill(fool))])).toEqual(['word-list-invalid', {}])
    const patterns = Array.from({ length: 51 }, (_, at) => ({ id: String(at), pattern: 'a' }))
    expect(refusalOf([list([], { patterns })])).toEqual(['word-list-invalid', {}])
  })
})

describe('on any text', () => {
  const entries: WordEntry[] = [
    { id: 'a', text: '바보', match: 'stem', also: ['initials', 'lookalikes'] },
    { id: 'b', text: 'ass', match: 'anywhere' },
    { id: 'c', text: 'ばか', match: 'word' },
    { id: 'd', text: '傻', match: 'anywhere' },
    { id: 'e', text: 'ngu', match: 'word', also: ['unmarked'] },
    { id: 'f', text: 'ㅗ', match: 'anywhere' },
  ]
  const lists = compileWordLists(locales.map((locale) => list(entries, { id: locale, locale })))
  const pieces = [
    '바',
    '보',
    'ㅂ',
    'ㅏ',
    '아',
    ' ',
    '.',
    '1',
    '\u200b',
    '\u0301',
    '\u1161',
    'a',
    '$',
    's',
    'ば',
    'ー',
    'か',
    '傻',
    '😀',
    '\ud800',
    'n',
    'g',
    'ú',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  )

  it('matches lie within the text and never throw', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { start, end } of lists.find(body)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(body.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('an entry is found wherever it stands alone', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = lists.find(`${before}\n\n바보\n\n${after}`).filter((match) => match.listId === 'ko')
        const place = before.length + 2
        expect(found.some(({ start, end }) => start <= place && end >= place + 2)).toBe(true)
      }),
      // Unless so many others are found that this one is not reported.
      { numRuns: 200 },
    )
  })

  it.each([
    ['ko', '바'],
    ['ko', '바보'],
    ['ko', '바.'],
    ['ko', 'ㅂㅏ'],
    ['ko', '바아'],
    ['ko', '바보같'],
    ['ko', '\u0301'],
    ['ko', '\u200b'],
    ['en', 's$'],
    ['en', '𝓪ss'],
    ['vi', 'ngu '],
    ['zh', '傻 '],
    ['ja', 'ばか'],
  ] as const)('time is linear: 100 kB in the %s list of %j', (locale, unit) => {
    const own = compileWordLists([list(entries, { locale })])
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    // A second is plenty for a linear scan; a quadratic one would take minutes.
    expect(cpuMsOf(() => own.find(text))).toBeLessThan(10_000)
  })
})

describe('the preview of an effect', () => {
  it('counts comments by action and entry, and points at the first ones', () => {
    const lists = compileWordLists([list([fool]), list([curse], { id: 'strict', action: 'refuse' })])
    const bodies = ['좋은 글', '바보 바보', '염병 바보', '날씨가 좋다', '바보야']
    expect(previewEffect(lists, bodies, 2)).toEqual({
      checked: 5,
      held: 2,
      refused: 1,
      byEntry: [
        { listId: 'list', entryId: 'fool', matched: 3 },
        { listId: 'strict', entryId: 'curse', matched: 1 },
      ],
      samples: [
        {
          at: 1,
          matches: [
            { listId: 'list', entryId: 'fool', action: 'hold', start: 0, end: 2 },
            { listId: 'list', entryId: 'fool', action: 'hold', start: 3, end: 5 },
          ],
        },
        {
          at: 2,
          matches: [
            { listId: 'strict', entryId: 'curse', action: 'refuse', start: 0, end: 2 },
            { listId: 'list', entryId: 'fool', action: 'hold', start: 3, end: 5 },
          ],
        },
      ],
    })
  })
})
