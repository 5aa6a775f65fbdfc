import { expect, it } from 'vitest'
import { nextRow } from './next-row.js'

const at = (active: number) => ({ active, count: 50, page: 10 })

it('arrows move by one row, pages by a page, Home and End to the ends', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => nextRow(key, at(20)))).toEqual([
    21, 19, 30, 10, 0, 49,
  ])
})

it('no key leads out of the list', () => {
  expect([nextRow('ArrowUp', at(0)), nextRow('PageDown', at(45)), nextRow('End', { ...at(0), count: 0 })]).toEqual([
    0,
    49,
    null,
  ])
})

it('other keys do not move', () => {
  expect(nextRow('a', at(3))).toBeNull()
})
