import type { Signal } from '@moderato/contracts'
import { newId, type Id } from '@moderato/kernel'

/** What one process said in one go. */
export interface SignalBatch {
  readonly batchId: string
  readonly signals: readonly Signal[]
  /** The sender told things that nobody else heard: everybody may have missed something. */
  readonly isGap: boolean
}

export function gapBatch(): SignalBatch {
  return { batchId: newId<Id<'batch'>>(), signals: [], isGap: true }
}

/** Cuts signals into batches whose encoded form is at most so many bytes; their order stays. */
export function toBatches(signals: readonly Signal[], bytesMax: number): SignalBatch[] {
  const batches: SignalBatch[] = []
  let part: Signal[] = []
  let partBytes = envelopeBytes
  for (const signal of signals) {
    const bytes = Buffer.byteLength(JSON.stringify(signal)) + 1
    if (part.length > 0 && partBytes + bytes > bytesMax) {
      batches.push({ batchId: newId<Id<'batch'>>(), signals: part, isGap: false })
      part = []
      partBytes = envelopeBytes
    }
    part.push(signal)
    partBytes += bytes
  }
  if (part.length > 0) batches.push({ batchId: newId<Id<'batch'>>(), signals: part, isGap: false })
  return batches
}

/** Braces, names, the id and the flag. */
const envelopeBytes = 100

export function encodeBatch({ batchId, signals, isGap }: SignalBatch): string {
  return JSON.stringify({ b: batchId, s: signals, ...(isGap ? { g: 1 } : {}) })
}

/** Null for what is not ours. */
export function decodeBatch(text: string): SignalBatch | null {
  try {
    const { b, s, g } = JSON.parse(text) as { b?: unknown; s?: unknown; g?: unknown }
    if (typeof b !== 'string' || !Array.isArray(s)) return null
    return { batchId: b, signals: s as Signal[], isGap: g === 1 }
  } catch {
    return null
  }
}
