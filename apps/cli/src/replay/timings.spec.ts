import { expect, it } from 'vitest'
import { rank, Timings } from './timings.js'

it('gives the time that a share of the calls stayed under', () => {
  const timings = new Timings()
  for (let ms = 100; ms >= 1; ms--) timings.add('post', ms)
  timings.add('list', 7)
  expect(timings.rows()).toEqual([
    { name: 'post', count: 100, p50: 50, p95: 95, p99: 99 },
    { name: 'list', count: 1, p50: 7, p95: 7, p99: 7 },
  ])
  expect(rank(new Float64Array(), 95)).toBe(0)
})
