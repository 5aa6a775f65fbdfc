import { describe, expect, it } from 'vitest'
import { unseenCategories, type GroundedReport } from './new-grounds.js'

const report = (seq: number, category: GroundedReport['category']): GroundedReport => ({ seq, category })

describe('unseenCategories', () => {
  it('is empty when every report was on screen', () => {
    expect(unseenCategories([report(1, 'abuse'), report(2, 'hate')], 2)).toEqual([])
  })

  it('sweeps in later reports of a kind that was on screen', () => {
    const later = Array.from({ length: 100 }, (_, at) => report(at + 2, 'abuse'))
    expect(unseenCategories([report(1, 'abuse'), ...later], 1)).toEqual([])
  })

  it('names each later kind that was not, once', () => {
    const reports = [report(1, 'abuse'), report(2, 'privacy'), report(3, 'privacy'), report(4, 'threat')]
    expect(unseenCategories(reports, 1)).toEqual(['privacy', 'threat'])
  })

  it('takes nothing for seen when nothing was on screen', () => {
    expect(unseenCategories([report(1, 'spam')], 0)).toEqual(['spam'])
  })
})
