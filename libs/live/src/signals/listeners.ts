/** Callbacks by topic. One that throws is reported and harms nobody else. */
export class Listeners<Args extends unknown[]> {
  private readonly byTopic = new Map<string, Set<(...args: Args) => void>>()

  constructor(private readonly report: (error: unknown) => void) {}

  /** @returns a function that takes the listener away */
  add(topic: string, listener: (...args: Args) => void): () => void {
    const listeners = this.byTopic.get(topic) ?? new Set()
    this.byTopic.set(topic, listeners)
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  call(topic: string, ...args: Args): void {
    for (const listener of this.byTopic.get(topic) ?? []) {
      try {
        listener(...args)
      } catch (error) {
        this.report(error)
      }
    }
  }
}
