import { Injectable } from '@nestjs/common'
import { Clock } from '@moderato/kernel'
import { Log } from '@moderato/telemetry'
import { failureCode } from './handlers/job-failure.js'

const repeatAfterMs = 30_000

/** Logs the first error of a kind, then at most one every half minute with the number that was kept back. */
@Injectable()
export class RepeatedErrorLog {
  private readonly kinds = new Map<string, { loggedAtMs: number; keptBack: number }>()
  private readonly log: Log

  constructor(
    log: Log,
    private readonly clock: Clock,
  ) {
    this.log = log.of('queue')
  }

  error(event: string, thrown: unknown, fields: Readonly<Record<string, string | number>> = {}): void {
    const kind = `${event} ${failureCode(thrown)}`
    const nowMs = this.clock.nowMs()
    const known = this.kinds.get(kind)
    if (known && nowMs - known.loggedAtMs < repeatAfterMs) {
      known.keptBack++
      return
    }
    this.log.error(event, thrown, { ...fields, keptBack: known?.keptBack ?? 0 })
    this.kinds.set(kind, { loggedAtMs: nowMs, keptBack: 0 })
  }
}
