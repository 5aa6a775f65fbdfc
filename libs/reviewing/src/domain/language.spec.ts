import { describe, expect, it } from 'vitest'
import { languageOf } from './language.js'

describe('languageOf', () => {
  it.each([
    ['오늘 기사 잘 읽었습니다', 'ko'],
    ['ㅋㅋㅋ', 'ko'],
    ['삼성 CEO가 발표한 AI 전략', 'ko'],
    ['この記事は面白い', 'ja'],
    ['这篇文章写得很好', 'zh'],
    ['Bài viết rất hay, cảm ơn tác giả', 'vi'],
    ['A fair article, thank you', 'en'],
    ['100% 👍', null],
    ['', null],
  ])('tells %j as %j', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
