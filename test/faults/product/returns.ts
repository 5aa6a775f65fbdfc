import type { ProcessListener } from '@moderato/provision'

/** Counts how often each process came back after it had died. */
export class Returns {
  private readonly counts = new Map<string, number>()

  readonly listener: ProcessListener = {
    onRecovery: ({ name }) => {
      this.counts.set(name, this.count(name) + 1)
    },
  }

  count(name: string): number {
    return this.counts.get(name) ?? 0
  }
}
