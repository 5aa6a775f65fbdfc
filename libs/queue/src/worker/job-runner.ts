import { Injectable } from '@nestjs/common'
import type { Job } from 'bullmq'
import type { JobPayloads, JobType } from '@moderato/contracts'
import { Clock, DomainError, type SiteId } from '@moderato/kernel'
import { type Counter, type Histogram, Log, Metrics, runInRequest } from '@moderato/telemetry'
import { failureCode, jobFailure } from '../handlers/job-failure.js'
import type { JobHandler } from '../handlers/job-handler.js'

type Outcome = 'done' | 'retried' | 'failed' | 'refused'

/** Runs one job through its handler and tells the log and the metrics how it went. */
@Injectable()
export class JobRunner {
  private readonly log: Log
  private readonly outcomes: Counter<'type' | 'outcome'>
  private readonly durations: Histogram<'type'>
  private readonly waits: Histogram<'type'>

  constructor(
    log: Log,
    metrics: Metrics,
    private readonly clock: Clock,
  ) {
    this.log = log.of('job')
    this.outcomes = metrics.counter({
      name: 'jobs_total',
      help: 'Tries of jobs by how they ended.',
      labels: ['type', 'outcome'],
    })
    this.durations = metrics.duration({ name: 'job_duration_seconds', help: 'Time in the handler.', labels: ['type'] })
    this.waits = metrics.duration({
      name: 'job_wait_seconds',
      help: 'Time from adding a job to its first try.',
      labels: ['type'],
    })
  }

  /** @throws Error whose message is a code; `UnrecoverableError` when a rule refused */
  async run(type: JobType, handler: JobHandler, job: Job, signal: AbortSignal): Promise<void> {
    const attempt = job.attemptsMade + 1
    const attemptsMax = job.opts.attempts ?? 1
    const payload = job.data as JobPayloads[JobType]
    const jobId = String(job.id)
    const startMs = this.clock.nowMs()
    if (attempt === 1) this.waits.observe({ type }, Math.max(0, startMs - job.timestamp) / 1000)
    const queuedAt = new Date(job.timestamp)
    const context = { jobId, attempt, attemptsMax, queuedAt, clock: this.clock, signal }
    try {
      await runInRequest({ requestId: jobId, siteId: siteOf(payload) }, () => handler.handle(payload, context))
      this.outcomes.inc({ type, outcome: 'done' satisfies Outcome })
    } catch (thrown) {
      const outcome = outcomeOf(thrown, attempt, attemptsMax)
      this.outcomes.inc({ type, outcome })
      this.tell(outcome, thrown, { type, jobId, attempt })
      throw jobFailure(thrown)
    } finally {
      this.durations.observe({ type }, (this.clock.nowMs() - startMs) / 1000)
    }
  }

  private tell(outcome: Outcome, thrown: unknown, fields: { type: JobType; jobId: string; attempt: number }): void {
    if (outcome === 'failed') this.log.error('job failed for good', thrown, fields)
    else this.log.warn(`job ${outcome}`, { ...fields, code: failureCode(thrown) })
  }
}

function outcomeOf(thrown: unknown, attempt: number, attemptsMax: number): Outcome {
  if (thrown instanceof DomainError) return 'refused'
  return attempt < attemptsMax ? 'retried' : 'failed'
}

function siteOf(payload: unknown): SiteId | null {
  const { siteId } = (payload ?? {}) as { siteId?: unknown }
  return typeof siteId === 'string' ? (siteId as SiteId) : null
}
