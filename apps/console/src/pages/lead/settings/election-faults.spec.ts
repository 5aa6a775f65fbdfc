import { expect, it } from 'vitest'
import { electionFaults } from './election-faults.js'

const mode = {
  ...{ from: '2026-05-20T15:00:00.000Z', until: '2026-06-03T09:00:00.000Z', sections: [] },
  ...{ commentsPerThreadMax: null, commentsPerDayMax: 10_000, commentPauseSec: 0 },
}

it('finds nothing wrong with what the service takes', () => {
  expect(electionFaults(mode)).toEqual({})
  expect(electionFaults({ ...mode, until: '2027-05-21T15:00:00.000Z' })).toEqual({})
})

it.each([
  [{ from: '' }, { from: { kind: 'missing' } }],
  [{ until: '' }, { until: { kind: 'missing' } }],
  [{ until: mode.from }, { until: { kind: 'over' } }],
  [{ until: '2027-05-21T15:00:00.001Z' }, { until: { kind: 'long' } }],
  [{ commentsPerThreadMax: 0 }, { commentsPerThreadMax: { kind: 'between', min: 1, max: 10_000 } }],
  [{ commentsPerDayMax: 2.5 }, { commentsPerDayMax: { kind: 'between', min: 1, max: 10_000 } }],
  [{ commentPauseSec: NaN }, { commentPauseSec: { kind: 'between', min: 0, max: 3600 } }],
])('says which field is wrong with %o', (change, faults) => {
  expect(electionFaults({ ...mode, ...change })).toEqual(faults)
})
