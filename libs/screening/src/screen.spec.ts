import { describe, expect, it } from 'vitest'
import type { ScreeningContext } from './context.js'
import { compileWordLists } from './matching/compiled-word-lists.js'
import { defaultScreeningPolicy, type ScreeningPolicy } from './policy.js'
import { repeatKey } from './repeat-key.js'
import { screen } from './screen.js'
import { screeningPhases } from './verdict.js'

const known: ScreeningContext = {
  author: { standing: 'good', ageSec: 90 * 86_400, publishedCount: 50, isStaff: false },
  recentTexts: new Map(),
  score: null,
}

const wordLists = compileWordLists([
  { id: 'hold', locale: 'ko', action: 'hold', entries: [{ id: 'fool', text: '바보', match: 'stem' }] },
  { id: 'refuse', locale: 'ko', action: 'refuse', entries: [{ id: 'curse', text: '염병', match: 'stem' }] },
])

const strict: ScreeningPolicy = {
  ...defaultScreeningPolicy,
  wordLists,
  links: { linksMax: 0, action: 'hold', allowedDomains: ['news.example'], blockedDomains: ['casino.example'] },
  newAccount: { ageSecMin: 86_400, publishedMin: 3 },
  score: { holdFrom: 0.7, refuseFrom: 0.95 },
}

function outcome(body: string, context: Partial<ScreeningContext> = {}, policy = strict) {
  const { action, phase, reasonCode } = screen(body, policy, { ...known, ...context })
  return [action, phase, reasonCode]
}

const author = (traits: Partial<ScreeningContext['author']>) => ({ author: { ...known.author, ...traits } })

describe('screening', () => {
  it('publishes what no phase objects to, and keeps the verdict of every phase', () => {
    const verdict = screen('오늘 기사 잘 읽었습니다', strict, known)
    expect(verdict).toMatchObject({ action: 'publish', phase: null, reasonCode: null })
    expect(verdict.trail.map(({ phase }) => phase)).toEqual(screeningPhases)
  })

  it.each([
    ['nothing to see', '\u3164', ['refuse', 'length', 'comment-empty']],
    ['too long a text', '가'.repeat(301), ['refuse', 'length', 'comment-too-long']],
    ['stacked marks', 'a' + '\u0301'.repeat(60), ['refuse', 'length', 'comment-too-many-marks']],
    ['a link too many', '여기 https://shop.example/x', ['hold', 'links', 'too-many-links']],
    ['a link to a blocked domain', 'm.casino.example/x', ['refuse', 'links', 'blocked-link']],
    ['a listed word', '이 바보야', ['hold', 'word-lists', 'listed-word']],
    ['a word that is refused', '염병하네 염병', ['refuse', 'word-lists', 'listed-word']],
  ])('objects to %s', (_, body, expected) => {
    expect(outcome(body)).toEqual(expected)
  })

  it('does not count links to allowed domains', () => {
    expect(outcome('https://m.news.example/1')).toEqual(['publish', null, null])
  })

  it.each([
    ['a young account', author({ ageSec: 60 }), ['hold', 'new-account', 'new-account']],
    ['an account with few comments', author({ publishedCount: 2 }), ['hold', 'new-account', 'new-account']],
    [
      'an author under pre-moderation',
      author({ standing: 'premoderated' }),
      ['hold', 'suspended-author', 'premoderated-author'],
    ],
    ['a suspended author', author({ standing: 'suspended' }), ['refuse', 'suspended-author', 'user-suspended']],
    ['a high score', { score: { value: 0.7, model: 'm' } }, ['hold', 'score', 'high-score']],
    ['a very high score', { score: { value: 0.95, model: 'm' } }, ['refuse', 'score', 'high-score']],
    ['a low score', { score: { value: 0.69, model: 'm' } }, ['publish', null, null]],
  ])('judges %s', (_, context, expected) => {
    expect(outcome('오늘 기사 잘 읽었습니다', context)).toEqual(expected)
  })

  it('lets the strictest action win, and among equals the first phase give the reason', () => {
    expect(outcome('이 바보야', author({ ageSec: 1 }))).toEqual(['hold', 'word-lists', 'listed-word'])
    expect(outcome('이 바보야', author({ ageSec: 1, standing: 'suspended' }))).toEqual([
      'refuse',
      'suspended-author',
      'user-suspended',
    ])
  })

  it('ends at a refusal and goes on after a hold', () => {
    const phasesOf = (body: string) => screen(body, strict, known).trail.map(({ phase }) => phase)
    expect(phasesOf('염병')).toEqual(['length', 'repeat', 'links', 'word-lists'])
    expect(phasesOf('바보')).toEqual(screeningPhases)
  })

  it('screens staff for length only', () => {
    const staff = author({ isStaff: true, standing: 'premoderated' })
    expect(outcome('염병 https://shop.example', staff)).toEqual(['publish', null, null])
    expect(outcome(' ', staff)).toEqual(['refuse', 'length', 'comment-empty'])
  })

  it('points at the matches in the body', () => {
    const body = '진짜 바.보들'
    const { trail } = screen(body, strict, known)
    const matches = trail.flatMap((verdict) => verdict.matches)
    expect(matches).toEqual([{ listId: 'hold', entryId: 'fool', start: 3, end: 6 }])
  })
})

describe('repeats', () => {
  const praise = '오늘도 좋은 기사 정말 감사합니다'
  const posted = (body: string, times: number) => ({ recentTexts: new Map([[repeatKey(body), times]]) })

  it('are held from the second one on', () => {
    expect(outcome(praise, posted(praise, 1))).toEqual(['publish', null, null])
    expect(outcome(praise, posted(praise, 2))).toEqual(['hold', 'repeat', 'repeated-text'])
  })

  it('are seen through spacing, signs, width, case and drawn-out letters', () => {
    expect(
      outcome(
        '오늘도~~ 좋은기사!! 정말정말'.replace('정말정말', '정말 감사합니다ㅏ').slice(0, -1),
        posted(praise, 2),
      )[0],
    ).toBe('hold')
    expect(repeatKey('ＡＢＣ defff')).toBe(repeatKey('abc-DEF'))
    expect(repeatKey('가나다')).not.toBe(repeatKey('가나라'))
  })

  it('tell texts without letters apart', () => {
    expect(repeatKey('😀')).not.toBe(repeatKey('😡'))
  })

  it('are nobody’s business in short texts', () => {
    expect(outcome('화이팅!!', posted('화이팅!!', 99))).toEqual(['publish', null, null])
    expect(
      outcome('가'.repeat(1) + '나다라마바사아자차카타파하거', posted('가나다라마바사아자차카타파하거', 99))[0],
    ).toBe('publish')
    expect(outcome('가나다라마바사아자차카타파하거너', posted('가나다라마바사아자차카타파하거너', 99))[0]).toBe('hold')
  })
})
