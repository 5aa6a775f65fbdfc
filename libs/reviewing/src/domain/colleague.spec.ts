import { describe, expect, it } from 'vitest'
import type { UserId } from '@moderato/kernel'
import { unfitnessOf, type Colleague } from './colleague.js'

const monday = new Date('2026-11-23T03:00:00Z')
const fit: Colleague = {
  ...{ id: 'u' as UserId, name: '가람', role: 'moderator', held: 1, capacity: 2, languages: ['ko'], skills: ['law'] },
  ...{ workingHours: null, worksInQueue: true, tookPart: false },
}
const demand = { language: 'ko', skills: ['law'], now: monday }
const nights = {
  timeZone: 'Asia/Seoul',
  days: { mon: [['22:00', '24:00']] },
  holidays: [],
} as Colleague['workingHours']

describe('a colleague', () => {
  it('who works there, reads it, knows it and has a hand free may take a case', () => {
    expect(unfitnessOf(fit, demand)).toBeNull()
    expect(unfitnessOf({ ...fit, languages: null }, demand)).toBeNull()
    expect(unfitnessOf({ ...fit, languages: [], skills: ['law', 'sport'] }, demand)).toBeNull()
  })

  it('who leads may take it whatever it asks to be known, as leads step in', () => {
    expect(unfitnessOf({ ...fit, role: 'lead', skills: ['sport'] }, demand)).toBeNull()
    expect(unfitnessOf({ ...fit, role: 'admin', skills: null }, demand)).toBeNull()
  })

  it.each<[Partial<Colleague>, string]>([
    [{ worksInQueue: false, tookPart: true }, 'other-queue'],
    [{ tookPart: true, skills: null }, 'took-part'],
    [{ skills: ['sport'], held: 9 }, 'skill'],
    [{ skills: null }, 'skill'],
    [{ held: 2, workingHours: nights }, 'full'],
    [{ workingHours: nights, languages: ['en'] }, 'off-hours'],
    [{ languages: ['en'] }, 'language'],
  ])('is not fit where it is so: %j', (change, reason) => {
    expect(unfitnessOf({ ...fit, ...change }, demand)).toBe(reason)
  })
})
