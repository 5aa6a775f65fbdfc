import { Injectable } from '@nestjs/common'
import type { Job } from 'bullmq'
import type { JobPayloads, JobType } from '@moderato/contracts'
import { Clock, DomainError, type SiteId } from '@moderato/kernel'
import { type Counter, type Histogram, Log, Metrics, runInRequest } from '@moderato/telemetry'
import { OutboxShelf } from '../relay/outbox-shelf.js'
import { failureCode, jobFailure } from '../handlers/job-failure.js'
import type { JobHandler } from '../handlers/job-handler.js'

type Outcome = 'done' | 'early' | 'retried' | 'failed' | 'refused'

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
    private readonly shelf: OutboxShelf,
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
      help: 'Time from the moment a job may run to its first try.',
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
    const dueMs = job.timestamp + (job.opts.delay ?? 0)
    if (attempt === 1) this.waits.observe({ type }, Math.max(0, startMs - dueMs) / 1000)
    const queuedAt = new Date(job.timestamp)
    const context = { jobId, attempt, attemptsMax, queuedAt, clock: this.clock, signal }
    try {
      const outcome = await runInRequest({ requestId: jobId, siteId: siteOf(payload) }, async (): Promise<Outcome> => {
        if (await this.isEarly(job)) return 'early'
        await handler.handle(payload, context)
        return 'done'
      })
      this.outcomes.inc({ type, outcome })
    } catch (thrown) {
      const outcome = outcomeOf(thrown, attempt, attemptsMax)
      this.outcomes.inc({ type, outcome })
      this.tell(outcome, thrown, { type, jobId, attempt })
      throw jobFailure(thrown)
    } finally {
      this.durations.observe({ type }, (this.clock.nowMs() - startMs) / 1000)
    }
  }

  /** Whether a job that had to wait came before its time; then another comes in its stead. */
  private async isEarly({ id, data, opts }: Job): Promise<boolean> {
    const siteId = siteOf(data)
    if ((opts.delay ?? 0) === 0 || siteId === null || id === undefined) return false
    return this.shelf.issueAgainIfEarly(siteId, id)
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
