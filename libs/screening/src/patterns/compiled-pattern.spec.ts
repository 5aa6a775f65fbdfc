import { DomainError } from '@moderato/kernel'
import { describe, expect, it } from 'vitest'
import { cpuMsOf } from '../../../../test/support/cpu-time.js'
import { compilePattern } from './compiled-pattern.js'

function codeOf(pattern: string): unknown {
  try {
    compilePattern(pattern, { listId: 'l', entryId: 'p' })
    return null
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.extra] : error
  }
}

describe('an operator’s pattern', () => {
  it('finds every place without regard to case', () => {
    const text = 'Kakao ID: abc1, KAKAO id xyz'
    const spans = compilePattern('kakao\\s*id').find(text, 10)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Kakao ID', 'KAKAO id'])
  })

  it('counts places in UTF-16 units', () => {
    expect(compilePattern('보').find('😀바보', 10)).toEqual([{ start: 3, end: 4 }])
  })

  it('passes over empty matches and stops at the most asked for', () => {
    expect(compilePattern('\\bx*').find('ab xx', 10)).toEqual([{ start: 3, end: 5 }])
    expect(compilePattern('a').find('aaaa', 2)).toHaveLength(2)
  })

  it.each([['(a'], ['(a)\\1'], ['(?=a)b'], ['a'.repeat(201)], ['(a{100}){100}'], ['a*'], ['']])(
    'is refused: %s',
    (pattern) => {
      expect(codeOf(pattern)).toEqual(['pattern-invalid', { listId: 'l', entryId: 'p' }])
    },
  )

  it('takes linear time where backtracking would never end', () => {
    const find = () => compilePattern('(a+)+$x').find('a'.repeat(20_000), 10)
    expect(cpuMsOf(find)).toBeLessThan(20_000)
  })
})
