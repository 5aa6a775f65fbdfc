/** UTF-16 units `start` to before `end` where an entry matched. */
export interface EntrySpan {
  readonly entry: number
  readonly start: number
  readonly end: number
}

/** How far before a match a span that covers it may begin, UTF-16 units: exceptions are short, with some noise in them. */
const leadUnitsMax = 400

/** Spans of many entries, kept so that asking for one costs the same in a long text as in a short one. */
export class SpanSet {
  private readonly byEntry = new Map<number, Map<number, number[]>>()

  /** Keeps a span once. */
  add({ entry, start, end }: EntrySpan): void {
    const byStart = this.byEntry.get(entry) ?? new Map<number, number[]>()
    this.byEntry.set(entry, byStart)
    const ends = byStart.get(start) ?? []
    byStart.set(start, ends)
    if (!ends.includes(end)) ends.push(end)
  }

  has({ entry, start, end }: EntrySpan): boolean {
    return this.byEntry.get(entry)?.get(start)?.includes(end) ?? false
  }

  /** Whether one span of the entry reaches from at most `start` to at least `end`. */
  covers({ entry, start, end }: EntrySpan): boolean {
    const byStart = this.byEntry.get(entry)
    if (!byStart) return false
    for (let from = start; from >= 0 && from >= start - leadUnitsMax; from--)
      if (byStart.get(from)?.some((until) => until >= end)) return true
    return false
  }

  /** All spans, by rising end. */
  spans(): EntrySpan[] {
    const spans = [...this.byEntry].flatMap(([entry, byStart]) =>
      [...byStart].flatMap(([start, ends]) => ends.map((end) => ({ entry, start, end }))),
    )
    return spans.sort((a, b) => a.end - b.end || a.start - b.start || a.entry - b.entry)
  }
}
