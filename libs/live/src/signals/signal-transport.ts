import type { SignalBatch } from './signal-batch.js'

export interface TransportListener {
  /** @param position - place in the one order all processes see; unique, the same everywhere */
  onBatch(batch: SignalBatch, position: string): void
  /** Batches may have been missed. */
  onGap(): void
  /** The line is open again after an outage. */
  onRecovered(): void
}

/** A line over which processes hear each other and themselves. */
export interface SignalTransport {
  readonly name: 'redis' | 'postgres'
  /** Longest encoded batch, bytes. */
  readonly batchBytesMax: number
  /** Begins to listen and resolves when what can be known of the last minutes was delivered, or at once in an outage. */
  start(listener: TransportListener): Promise<void>
  /** @throws Error within seconds when the batch may not have been sent */
  send(batch: SignalBatch): Promise<void>
  isHealthy(): boolean
  stop(): Promise<void>
}
