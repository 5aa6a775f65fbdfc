/** Everything readers were told has been done. */
export class ClientLog {
  /** Ids of comments by their text, which nobody else writes. */
  readonly comments = new Map<string, string>()
  /** Ids of reports by `<comment> <subject of the reporter>`. */
  readonly reports = new Map<string, string>()
  /** `<comment> <subject of the voter>`. */
  readonly votes = new Set<string>()
  /** `<subject> <id of the blocked>`. */
  readonly blocks = new Set<string>()
  /** Refusals that no reader should have met, for a person to read. */
  readonly surprises: string[] = []

  get size(): number {
    return this.comments.size + this.reports.size + this.votes.size + this.blocks.size
  }
}
