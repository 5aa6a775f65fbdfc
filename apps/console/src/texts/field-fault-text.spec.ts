import { fieldRules } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { fieldFaultText } from './field-fault-text.js'

const english = { pointer: '/name', detail: 'must be shorter than or equal to 1000 characters' }

describe('what is wrong with a field', () => {
  it.each(fieldRules)('is said in Korean: %s', (rule) => {
    const text = fieldFaultText({ ...english, rule, limits: [3, 1000] }, 'ko')
    expect(text).toMatch(/[가-힣]/)
    expect(text).not.toContain('must')
  })

  it('names its bounds as people of the language write them', () => {
    expect(fieldFaultText({ ...english, rule: 'too-long', limits: [1000] }, 'ko')).toBe('1,000자까지 쓸 수 있습니다')
    expect(fieldFaultText({ ...english, rule: 'length', limits: [3, 60] }, 'en')).toBe('Between 3 and 60 characters')
  })

  it('is what the service says where English has no word of its own', () => {
    expect(fieldFaultText({ pointer: '/jwksUrl', detail: 'answers with no key', rule: 'invalid' }, 'en')).toBe(
      'answers with no key',
    )
  })

  it('is still Korean when a newer service breaks a rule this page does not know', () => {
    expect(fieldFaultText({ ...english, rule: 'novel' as 'form' }, 'ko')).toBe('여기에 쓸 수 없는 값입니다')
  })
})
