import { Injectable } from '@nestjs/common'

/** One row of a deep check: something that must never be, and how often it is. */
export interface DeepCheckRow {
  /** A fixed name, e.g. `cases without a report`. */
  readonly name: string
  readonly count: number
}

/**
 * Checks of the conservation laws (nothing lost, nothing doubled), which domain libs add when their module starts.
 * They read whole tables, so only operators may ask for them.
 */
@Injectable()
export class DeepChecks {
  private readonly checks: (() => Promise<DeepCheckRow[]>)[] = []

  add(check: () => Promise<DeepCheckRow[]>): void {
    this.checks.push(check)
  }

  /** Every row of every check, one check after the other; all counts are 0 when nothing is wrong. */
  async run(): Promise<DeepCheckRow[]> {
    const rows: DeepCheckRow[] = []
    for (const check of this.checks) rows.push(...(await check()))
    return rows
  }
}
