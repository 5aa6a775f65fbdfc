import { describe, expect, it } from 'vitest'
import type { Signal } from '@moderato/contracts'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { decodeBatch, encodeBatch, gapBatch, toBatches } from './signal-batch.js'

const aboutThread = (threadKey: string): Signal => ({
  topic: 'thread',
  siteId: 'demo' as SiteId,
  threadKey: threadKey as ThreadKey,
  type: 'count',
  commentId: null,
  parentId: null,
  authorId: null,
})

describe('toBatches', () => {
  it('keeps the order and stays under the bound, in bytes and not in characters', () => {
    const signals = Array.from({ length: 40 }, (_, at) => aboutThread(`${'기사'.repeat(100)}-${String(at)}`))
    const batches = toBatches(signals, 7500)
    expect(batches.length).toBeGreaterThan(1)
    expect(batches.flatMap((batch) => batch.signals)).toEqual(signals)
    for (const batch of batches) expect(Buffer.byteLength(encodeBatch(batch))).toBeLessThanOrEqual(7500)
  })

  it('makes nothing of nothing', () => {
    expect(toBatches([], 7500)).toEqual([])
  })
})

describe('decodeBatch', () => {
  it('reads what was encoded', () => {
    const [batch] = toBatches([aboutThread('a')], 7500)
    expect(decodeBatch(encodeBatch(batch ?? gapBatch()))).toEqual(batch)
    expect(decodeBatch(encodeBatch(gapBatch()))).toMatchObject({ signals: [], isGap: true })
  })

  it.each(['', 'null', '{}', '{"b":1,"s":[]}', '{"b":"x"}'])('knows that %j is not ours', (text) => {
    expect(decodeBatch(text)).toBeNull()
  })
})
