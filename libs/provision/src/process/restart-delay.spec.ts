import { expect, it } from 'vitest'
import { restartDelayMs } from './restart-delay.js'

it('doubles the pause with every death in a row and never exceeds 10 s', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(restartDelayMs)).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000])
})
