import { expect, it } from 'vitest'
import { exposure } from './exposure.js'

it('what was hard to read counts until a break, asked for or taken', () => {
  exposure.add()
  exposure.cameBack(5 * 60_000)
  expect(exposure.get().hard).toBe(1)
  exposure.cameBack(8 * 3_600_000)
  expect(exposure.get().hard).toBe(0)
})
