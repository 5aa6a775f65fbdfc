import { describe, expect, it } from 'vitest'
import { newId, type DecisionId } from '@moderato/kernel'
import { sampleOf } from './second-review.js'

describe('sampleOf', () => {
  it('is the same for the same decision, and never reaches 1', () => {
    const id = '019b0000-0000-7000-8000-0000ffffffff' as DecisionId
    expect(sampleOf(id)).toBe(sampleOf(id))
    expect(sampleOf(id)).toBeLessThan(1)
    expect(sampleOf('019b0000-0000-7000-8000-000000000000' as DecisionId)).toBe(0)
  })

  it('falls below a share about as often as the share says', () => {
    const ids = Array.from({ length: 20_000 }, () => newId<DecisionId>())
    const below = ids.filter((id) => sampleOf(id) < 0.1).length
    // Six standard deviations to either side.
    expect(below).toBeGreaterThan(2000 - 255)
    expect(below).toBeLessThan(2000 + 255)
  })
})
