import { describe, expect, it } from 'vitest'
import { dueAt } from './deadline.js'
import { addWorkingSec, type WorkingCalendar } from './working-calendar.js'

const hour = 3600
const week = (spans: [string, string][]): WorkingCalendar['days'] => ({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
})
const seoul: WorkingCalendar = {
  timeZone: 'Asia/Seoul',
  days: week([
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ]),
  holidays: ['2026-12-25'],
}
const add = (start: string, sec: number, calendar = seoul) =>
  addWorkingSec(new Date(start), sec, calendar)?.toISOString()

describe('working time', () => {
  it('runs inside a span', () => {
    expect(add('2026-11-23T10:00:00+09:00', hour)).toBe('2026-11-23T02:00:00.000Z')
  })

  it('stands still at noon, at night and at the weekend', () => {
    expect(add('2026-11-23T11:30:00+09:00', hour)).toBe('2026-11-23T04:30:00.000Z')
    expect(add('2026-11-23T20:00:00+09:00', hour)).toBe('2026-11-24T01:00:00.000Z')
    expect(add('2026-11-27T17:00:00+09:00', 2 * hour)).toBe('2026-11-30T01:00:00.000Z')
  })

  it('leaves holidays out', () => {
    expect(add('2026-12-24T17:30:00+09:00', hour)).toBe('2026-12-28T00:30:00.000Z')
  })

  it('ends with the span that fills it exactly', () => {
    expect(add('2026-11-23T17:00:00+09:00', hour)).toBe('2026-11-23T09:00:00.000Z')
  })

  it.each([
    ['spring', '2026-03-07T12:00:00-05:00', '2026-03-09T14:00:00.000Z'],
    ['autumn', '2026-10-31T12:00:00-04:00', '2026-11-02T15:00:00.000Z'],
  ])('follows the clocks when they change in %s', (_, start, end) => {
    const newYork = { timeZone: 'America/New_York', days: week([['09:00', '17:00']]), holidays: [] }
    expect(add(start, hour, newYork)).toBe(end)
  })

  it('goes round the clock where every day is 00:00 to 24:00', () => {
    const days = {
      ...week([['00:00', '24:00']]),
      sat: [['00:00', '24:00']],
      sun: [['00:00', '24:00']],
    } as WorkingCalendar['days']
    expect(add('2026-11-27T23:00:00+09:00', 50 * hour, { ...seoul, days })).toBe('2026-11-29T16:00:00.000Z')
  })

  it('never comes for a desk that never works', () => {
    expect(addWorkingSec(new Date('2026-11-23T00:00:00Z'), 1, { ...seoul, days: {} })).toBeNull()
  })
})

describe('a deadline', () => {
  const terms = { dueSecByTier: [8 * hour, 4 * hour, 2 * hour, hour], calendar: seoul, businessTiers: [0, 1] }
  const friday = new Date('2026-11-27T16:00:00+09:00')

  it('counts working time for the tiers that ask for it, and wall-clock time for the others', () => {
    expect(dueAt(friday, 1, terms).toISOString()).toBe('2026-11-30T02:00:00.000Z')
    expect(dueAt(friday, 3, terms).toISOString()).toBe('2026-11-27T08:00:00.000Z')
  })

  it('counts wall-clock time where there is no calendar', () => {
    expect(dueAt(friday, 0, { ...terms, calendar: null }).toISOString()).toBe('2026-11-27T15:00:00.000Z')
  })
})
