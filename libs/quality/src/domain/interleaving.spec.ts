import { expect, it } from 'vitest'
import { decisionsBetween } from './interleaving.js'

it.each([
  [0, null],
  [0.05, 20],
  [0.1, 10],
  [0.3, 3],
  [0.5, 2],
  [1, 1],
])('a share of %d puts a second opinion after %j decisions', (share, between) => {
  expect(decisionsBetween(share)).toBe(between)
})
