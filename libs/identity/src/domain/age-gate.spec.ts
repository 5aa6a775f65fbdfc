import { describe, expect, it } from 'vitest'
import { ageRefusal } from './age-gate.js'

const now = new Date('2026-11-25T12:00:00Z')
const gate = { yearsMin: 14, unknown: 'allow' } as const
const refusal = (minor: unknown, birthdate: unknown, unknown: 'allow' | 'refuse' = 'allow') =>
  ageRefusal({ minor, birthdate }, { ...gate, unknown }, now)

describe('ageRefusal', () => {
  it.each([
    ['2012-11-25', null],
    ['2012-11-26', 'age-refused'],
    ['2020-02-29', 'age-refused'],
    ['1950', null],
    ['2011', null],
    ['2012', 'age-refused'],
    ['2026-11-25', 'age-refused'],
  ])('takes %s for %s', (birthdate, expected) => {
    expect(refusal(undefined, birthdate)).toBe(expected)
  })

  it.each(['2012-02-30', '2027-01-01', '12/01/2000', '', 20000101, null, undefined, '0000-05-01'])(
    'does not know the age of %j',
    (birthdate) => {
      expect(refusal(undefined, birthdate)).toBeNull()
      expect(refusal(undefined, birthdate, 'refuse')).toBe('age-unknown')
    },
  )

  it("believes the host's own judgement first", () => {
    expect(refusal(true, '1950-01-01')).toBe('age-refused')
    expect(refusal(false, '2024-01-01', 'refuse')).toBeNull()
    expect(refusal('true', undefined, 'refuse')).toBe('age-unknown')
  })
})
