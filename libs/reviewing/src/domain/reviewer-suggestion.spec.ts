import { describe, expect, it } from 'vitest'
import type { UserId } from '@moderato/kernel'
import { suggestReviewers, type Candidate } from './reviewer-suggestion.js'

const reviewer = (id: string, over: Partial<Candidate> = {}): Candidate => {
  return { id: id as UserId, languages: ['ko'], skills: ['law'], capacity: 5, workingHours: null, held: 0, ...over }
}
const wanted = { language: 'ko', skills: ['law'], excludedIds: [], now: new Date('2026-11-23T10:00:00+09:00') }

describe('suggestReviewers', () => {
  it('puts language before a free desk', () => {
    const candidates = [reviewer('foreign', { languages: ['en'] }), reviewer('busy', { held: 4 }), reviewer('free')]
    expect(suggestReviewers(candidates, wanted)).toEqual(['free', 'busy', 'foreign'])
  })

  it('leaves out who lacks a skill that is wanted', () => {
    const candidates = [reviewer('unskilled', { skills: ['sport'] }), reviewer('versed', { skills: ['sport', 'law'] })]
    expect(suggestReviewers(candidates, wanted)).toEqual(['versed'])
  })

  it('prefers the less busy of equals', () => {
    expect(suggestReviewers([reviewer('busy', { held: 3 }), reviewer('idle')], wanted)).toEqual(['idle', 'busy'])
  })

  it('leaves out who took part and who holds as many as may be', () => {
    const candidates = [reviewer('author'), reviewer('full', { held: 5 }), reviewer('other')]
    expect(suggestReviewers(candidates, { ...wanted, excludedIds: ['author' as UserId] })).toEqual(['other'])
  })

  it('leaves out who is not at work', () => {
    const hours = (from: string, to: string) => {
      return { timeZone: 'Asia/Seoul', days: { mon: [[from, to]] as [string, string][] }, holidays: [] }
    }
    const candidates = [
      reviewer('night', { workingHours: hours('18:00', '24:00') }),
      reviewer('day', { workingHours: hours('09:00', '18:00') }),
    ]
    expect(suggestReviewers(candidates, wanted)).toEqual(['day'])
  })
})
