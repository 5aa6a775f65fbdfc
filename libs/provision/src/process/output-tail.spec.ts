import { expect, it } from 'vitest'
import { OutputTail } from './output-tail.js'

it('keeps the last lines of what came in pieces', () => {
  const tail = new OutputTail()
  for (const piece of ['first li', 'ne\n\nsecond line\r\nthi', 'rd']) tail.take(Buffer.from(piece))
  expect(tail.lines).toEqual(['first line', 'second line', 'third'])
})

it('forgets what is too old, however it came', () => {
  const tail = new OutputTail()
  for (let line = 1; line <= 3000; line++) tail.take(Buffer.from(`line ${line}\n`))
  expect(tail.lines).toHaveLength(20)
  expect(tail.lines.at(-1)).toBe('line 3000')
  tail.take(Buffer.from(`${'x'.repeat(20_000)}\nlast\n`))
  expect(tail.lines.at(-1)).toBe('last')
  expect(tail.lines.join('\n').length).toBeLessThan(8192)
})
