import { describe, expect, it } from 'vitest'
import { beginningOf } from './beginning-of.js'

const streamOf = (...chunks: (string | Error)[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.shift()
      if (next === undefined) controller.close()
      else if (next instanceof Error) controller.error(next)
      else controller.enqueue(new TextEncoder().encode(next))
    },
  })

describe('the beginning of an answer', () => {
  it('is all of a short one, and nothing of none', async () => {
    expect(await beginningOf(streamOf('o', 'k'))).toBe('ok')
    expect(await beginningOf(null)).toBe('')
  })

  it('is cut where a long one has gone on long enough, and never holds what cannot be stored', async () => {
    expect(await beginningOf(streamOf('a\0b', 'x'.repeat(5000), 'never read'))).toBe(`ab${'x'.repeat(1997)}`)
  })

  it('is what came of one that broke off', async () => {
    expect(await beginningOf(streamOf('half', new Error('gone')))).toBe('half')
  })
})
