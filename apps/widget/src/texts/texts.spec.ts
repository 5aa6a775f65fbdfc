import { locales, type Locale } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { loadTexts, localeOf } from './texts.js'

const nowMs = Date.parse('2026-03-10T12:00:00Z')
const ago = (minutes: number) => new Date(nowMs - minutes * 60_000).toISOString()

describe('texts', () => {
  it('says the words of the first customer', async () => {
    const texts = await loadTexts('ko')
    expect(texts.plural(texts.of.commentCount, 1234)).toBe('1,234개의 댓글')
    expect(texts.of.composerSignedOut).toBe('로그인 후 댓글작성이 가능합니다')
    expect(texts.of.trending).toBe('실시간 인기')
  })

  it('picks the plural form of the language', async () => {
    const texts = await loadTexts('en')
    expect([0, 1, 2].map((n) => texts.plural(texts.of.commentCount, n))).toEqual([
      '0 comments',
      '1 comment',
      '2 comments',
    ])
  })

  it.each(locales)('fills the number into every counted text of %s', async (locale) => {
    const { of } = await loadTexts(locale)
    const counted = Object.values(of).filter(
      (text): text is { other: string } => typeof text === 'object' && 'other' in text,
    )
    expect(counted.length).toBeGreaterThan(5)
    expect(counted.filter((text) => !Object.values(text).every((form: string) => form.includes('{n}')))).toEqual([])
  })

  it.each<[Locale, number, string]>([
    ['ko', 0.5, '방금 전'],
    ['ko', 3, '3분 전'],
    ['en', 125, '2 hours ago'],
    ['vi', 60 * 24 * 3, '3 ngày trước'],
    ['ja', 60 * 24 * 9, '2026/03/01'],
  ])('tells an age in %s', async (locale, minutes, text) => {
    expect((await loadTexts(locale)).age(ago(minutes), nowMs)).toBe(text)
  })

  it('falls back to words that are always true for a problem it does not know', async () => {
    const texts = await loadTexts('en')
    expect(texts.problem('no-such-code', null)).toBe(texts.of.problems.unknown)
    expect(texts.problem('constructor', null)).toBe(texts.of.problems.unknown)
    expect(texts.problem('token-expired', null)).toBe(texts.of.problems['signed-out'])
    expect(texts.problem('too-many-requests', 12)).toContain('12')
  })

  it('reads a language tag', () => {
    expect(['zh-Hant-TW', 'KO', 'fr', '__proto__'].map(localeOf)).toEqual(['zh', 'ko', 'en', 'en'])
  })
})
