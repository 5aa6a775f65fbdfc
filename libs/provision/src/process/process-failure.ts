/** A process could not be started. */
export class ProcessFailure extends Error {
  override readonly name = 'ProcessFailure'

  /**
   * @param processName - of the plan
   * @param detail - what happened, for people
   * @param lastLines - the end of what it printed, oldest first
   */
  constructor(
    readonly processName: string,
    readonly detail: string,
    readonly lastLines: readonly string[] = [],
  ) {
    super([`${processName}: ${detail}`, ...lastLines].join('\n  '))
  }
}

/** A start was given up because somebody asked to stop. */
export class ProcessStopped extends Error {
  override readonly name = 'ProcessStopped'
}
