import { expect, it } from 'vitest'
import { median } from './median.js'

it.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 1, 2, 4], 3],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

it('there is none of nothing', () => {
  expect(() => median([])).toThrow('no values')
})
