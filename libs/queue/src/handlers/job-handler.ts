import type { JobPayloads, JobType } from '@moderato/contracts'
import type { Clock } from '@moderato/kernel'

/** What a handler may know of the run it is in. */
export interface JobContext {
  /** Id of the outbox row the job came from; the same at every try. */
  readonly jobId: string
  /** 1 at the first try. */
  readonly attempt: number
  readonly attemptsMax: number
  readonly queuedAt: Date
  readonly clock: Clock
  /** Aborted when the process stops and the time for running jobs is over. */
  readonly signal: AbortSignal
}

/**
 * Serves one type of job. A job can come twice, late or out of order, so `handle` goes by the state it finds.
 *
 * Throwing a `DomainError` gives the job up at once: a rule said no and will say so again. Anything else is tried again.
 */
export interface JobHandler<Type extends JobType = JobType> {
  handle(payload: JobPayloads[Type], context: JobContext): Promise<void>
}
