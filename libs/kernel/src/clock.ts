/** The process's view of time, for caches, logs and token checks. Leases and limits are timed by the database instead. */
export abstract class Clock {
  /** Milliseconds since the Unix epoch. */
  abstract nowMs(): number

  now(): Date {
    return new Date(this.nowMs())
  }
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  nowMs(): number {
    return Date.now()
  }
}

/** A clock that stands still until a test moves it. */
export class ManualClock extends Clock {
  constructor(private currentMs: number) {
    super()
  }

  nowMs(): number {
    return this.currentMs
  }

  advanceMs(deltaMs: number): void {
    this.currentMs += deltaMs
  }
}
