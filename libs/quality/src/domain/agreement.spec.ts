import { describe, expect, it } from 'vitest'
import { agreementOf } from './agreement.js'

describe("Cohen's kappa", () => {
  it('is that of the published example of two diagnosticians', () => {
    // J. L. Fleiss, Statistical Methods for Rates and Proportions, chapter on interrater agreement: kappa 0.68, s.e. 0.087.
    const { count, observed, expected, kappa, low, high } = agreementOf([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ])
    expect([count, observed, expected]).toEqual([100, expect.closeTo(0.89, 10), expect.closeTo(0.66, 10)])
    expect(kappa).toBeCloseTo(0.6765, 4)
    expect(((high ?? 0) - (low ?? 0)) / 2 / 1.959964).toBeCloseTo(0.0877, 3)
  })

  it('is that of two readers of grant proposals', () => {
    expect(
      agreementOf([
        [20, 5],
        [10, 15],
      ]).kappa,
    ).toBeCloseTo(0.4, 10)
  })

  it.each([
    {
      what: 'full agreement',
      table: [
        [3, 0],
        [0, 7],
      ],
      kappa: 1,
    },
    {
      what: 'chance alone',
      table: [
        [25, 25],
        [25, 25],
      ],
      kappa: 0,
    },
    {
      what: 'opposite opinions',
      table: [
        [0, 5],
        [5, 0],
      ],
      kappa: -1,
    },
  ])('is $kappa for $what', ({ table, kappa }) => {
    const found = agreementOf(table)
    expect(found.kappa).toBeCloseTo(kappa, 10)
    expect(found.low).toBeLessThanOrEqual(found.kappa ?? NaN)
    expect(found.high).toBeGreaterThanOrEqual(found.kappa ?? NaN)
    expect(Math.abs(found.low ?? NaN)).toBeLessThanOrEqual(1)
  })

  it('has nothing to say without pairs', () => {
    const nothing = { count: 0, observed: null, expected: null, kappa: null, low: null, high: null }
    expect(
      agreementOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual(nothing)
    expect(agreementOf([])).toEqual(nothing)
  })

  it('is undefined, not 1 and not a number gone wrong, where both always say the same', () => {
    expect(
      agreementOf([
        [12, 0],
        [0, 0],
      ]),
    ).toMatchObject({ count: 12, observed: 1, expected: 1, kappa: null, low: null })
  })

  it('survives a single pair', () => {
    expect(
      agreementOf([
        [0, 1],
        [0, 0],
      ]),
    ).toMatchObject({ count: 1, observed: 0, kappa: 0 })
    expect(
      agreementOf([
        [1, 0],
        [0, 0],
      ]),
    ).toMatchObject({ count: 1, observed: 1, kappa: null })
  })
})
