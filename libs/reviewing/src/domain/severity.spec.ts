import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportCategories } from '@moderato/contracts'
import { scoreOf, tierOf } from './severity.js'

describe('tierOf', () => {
  it('is that of the most urgent category', () => {
    expect(tierOf(['spam', 'threat', 'abuse'])).toBe(3)
    expect(tierOf(['spam', 'hate'])).toBe(1)
    expect(tierOf([])).toBe(0)
  })
})

describe('scoreOf', () => {
  it('adds two for each doubling of the reporters', () => {
    expect(scoreOf(['spam'], [1])).toBeCloseTo(4)
    expect(scoreOf(['spam'], [1, 1, 1])).toBeCloseTo(6)
    expect(scoreOf(['spam'], Array(7).fill(1))).toBeCloseTo(8)
  })

  it('never falls when one more reader reports', () => {
    const weights = fc.array(fc.double({ min: 0.25, max: 1.75, noNaN: true }), { maxLength: 50 })
    fc.assert(
      fc.property(fc.subarray([...reportCategories], { minLength: 1 }), weights, (categories, list) => {
        expect(scoreOf(categories, [...list, 0.25])).toBeGreaterThan(scoreOf(categories, list))
      }),
    )
  })
})
