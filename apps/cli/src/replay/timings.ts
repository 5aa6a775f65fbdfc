/** How long calls took, by name. */
export class Timings {
  private readonly samplesMs = new Map<string, number[]>()

  add(name: string, ms: number): void {
    const samples = this.samplesMs.get(name)
    if (samples === undefined) this.samplesMs.set(name, [ms])
    else samples.push(ms)
  }

  /** One row a name: how many, and the times that 50, 95 and 99 of 100 stayed under, milliseconds. */
  rows(): { name: string; count: number; p50: number; p95: number; p99: number }[] {
    return [...this.samplesMs].map(([name, samples]) => {
      const sorted = Float64Array.from(samples).sort()
      return { name, count: sorted.length, p50: rank(sorted, 50), p95: rank(sorted, 95), p99: rank(sorted, 99) }
    })
  }
}

/** Nearest-rank percentile of sorted values. */
export function rank(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
}
