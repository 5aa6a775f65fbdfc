import { AsyncResource } from 'node:async_hooks'
import { Injectable } from '@nestjs/common'

/** Rings in this process when an outbox row was committed, so that the relay need not wait for its next sweep. */
@Injectable()
export class OutboxBell {
  private readonly listeners = new Set<() => void>()

  ring(): void {
    for (const listener of this.listeners) listener()
  }

  /** @returns a function that stops listening */
  onRing(listener: () => void): () => void {
    // What it does then is nobody's request and in nobody's transaction, whoever rings.
    const heard = AsyncResource.bind(listener)
    this.listeners.add(heard)
    return () => this.listeners.delete(heard)
  }
}
