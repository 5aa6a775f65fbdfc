import { describe, expect, it } from 'vitest'
import { warrantsHiding } from './auto-hide.js'

describe('reports alone hide a comment', () => {
  it('when three voices reach the threshold', () => {
    expect(warrantsHiding([1, 1, 1], 3)).toBe(true)
    expect(warrantsHiding([1, 1, 0.75], 3)).toBe(false)
  })

  it('never on the word of one or two, whatever they weigh', () => {
    expect(warrantsHiding([1.75], 0)).toBe(false)
    expect(warrantsHiding([1.75, 1.75], 0)).toBe(false)
    expect(warrantsHiding([], 0)).toBe(false)
  })
})
