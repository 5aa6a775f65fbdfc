import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctVoices, type Witness } from './distinct-voices.js'

const minute = 60_000
const witness = (more: Partial<Witness> = {}): Witness => ({
  weight: 1,
  isNewcomer: false,
  origin: null,
  atMs: 0,
  ...more,
})

describe('voices', () => {
  it('are as many as there are people who have nothing to do with each other', () => {
    expect(distinctVoices([witness({ weight: 0.5 }), witness({ weight: 1.5 }), witness()])).toEqual([0.5, 1.5, 1])
    expect(distinctVoices([])).toEqual([])
  })

  it('count new accounts together as the heaviest of them', () => {
    const newcomers = [0.4, 0.9, 0.7].map((weight) => witness({ weight, isNewcomer: true }))
    expect(distinctVoices([...newcomers, witness({ weight: 1.2 })])).toEqual([0.9, 1.2])
  })

  it('count reports from one place within ten minutes together', () => {
    const at = (minutes: number) => witness({ origin: 'a', atMs: minutes * minute })
    expect(distinctVoices([at(0), at(9), at(18)])).toHaveLength(1)
    expect(distinctVoices([at(0), at(11)])).toHaveLength(2)
    expect(distinctVoices([at(0), witness({ origin: 'b' })])).toHaveLength(2)
  })

  it('join chains: a new account from the place of an old one drags that one in', () => {
    const chain = [
      witness({ origin: 'a', weight: 1.7 }),
      witness({ origin: 'a', isNewcomer: true }),
      witness({ isNewcomer: true, origin: 'b' }),
      witness({ origin: 'b' }),
    ]
    expect(distinctVoices(chain)).toEqual([1.7])
  })

  it('never weigh more than the witnesses, and never depend on their order', () => {
    const any = fc.record({
      weight: fc.double({ min: 0.25, max: 1.75, noNaN: true }),
      isNewcomer: fc.boolean(),
      origin: fc.option(fc.constantFrom('a', 'b', 'c')),
      atMs: fc.integer({ min: 0, max: 60 }).map((minutes) => minutes * minute),
    })
    const sorted = (voices: number[]) => [...voices].sort((a, b) => a - b)
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (witnesses) => {
        const voices = distinctVoices(witnesses)
        expect(voices.length).toBeLessThanOrEqual(witnesses.length)
        expect(Math.max(0, ...voices)).toBe(Math.max(0, ...witnesses.map(({ weight }) => weight)))
        expect(sorted(distinctVoices([...witnesses].reverse()))).toEqual(sorted(voices))
      }),
    )
  })
})
