import { describe, expect, it } from 'vitest'
import { readSitePlan } from './site-plan.js'

const typed = {
  id: 'daily',
  name: '데일리',
  locale: 'ko',
  origins: ['https://news.example'],
  adminSubject: 'editor-1',
  adminName: '편집장',
}

describe('the plan of a site', () => {
  it('is what was typed', () => {
    expect(readSitePlan(typed)).toEqual(typed)
  })

  it('names the admin by the subject when no name was typed', () => {
    expect(readSitePlan({ ...typed, adminName: undefined }).adminName).toBe('editor-1')
  })

  it('says everything that does not fit at once', () => {
    const wrong = { id: 'Daily!', name: ' ', locale: 'xx', origins: ['news.example'], adminSubject: '', adminName: 'x' }
    expect(() => readSitePlan(wrong)).toThrow(/the id.*\n.*the name.*\n.*the locale.*\n.*the admin.*\n.*no http/)
  })

  it.each(['https://news.example/', 'https://news.example/path', 'ftp://news.example', '*'])(
    'takes %s for no origin',
    (origin) => {
      expect(() => readSitePlan({ ...typed, origins: [origin] })).toThrow(origin)
    },
  )
})
