import { Injectable } from '@nestjs/common'
import { Database } from '@moderato/database'
import { Clock, newId, type Id } from '@moderato/kernel'
import { type Counter, Log, Metrics, runInRequest } from '@moderato/telemetry'
import { jobFailure } from '../handlers/job-failure.js'
import type { ScheduledTask } from '../handlers/match-handlers.js'

/** First half of the advisory lock's key; the second is the hash of the task's name. */
const lockSpace = 7_230_413

/**
 * Runs one turn of a recurring task, unless some process is still busy with the last one. The lock belongs to a
 * database connection, so it ends with the process that holds it, however that ends.
 */
@Injectable()
export class TaskRunner {
  private readonly turns: Counter<'task' | 'outcome'>
  private readonly log: Log

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    log: Log,
    metrics: Metrics,
  ) {
    this.log = log.of('task')
    this.turns = metrics.counter({
      name: 'task_turns_total',
      help: 'Turns of recurring tasks by how they ended.',
      labels: ['task', 'outcome'],
    })
  }

  /** @throws Error whose message is a code */
  async run({ name, task }: ScheduledTask, signal: AbortSignal): Promise<void> {
    const session = await this.database.pool.connect()
    let isBroken = false
    // The pool listens to idle connections only; one that drops while it is lent out must not end the process.
    const onDrop = () => {
      isBroken = true
    }
    session.on('error', onDrop)
    try {
      const { rows } = await session.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as taken',
        [lockSpace, name],
      )
      if (rows[0]?.taken !== true) {
        this.turns.inc({ task: name, outcome: 'skipped' })
        return
      }
      try {
        await this.turn(name, () => task.run({ clock: this.clock, signal }))
      } finally {
        // A session that may still hold the lock must not go back to the pool.
        await session.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, name]).catch(() => {
          isBroken = true
        })
      }
    } finally {
      session.off('error', onDrop)
      session.release(isBroken)
    }
  }

  private async turn(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await runInRequest({ requestId: newId<Id<'turn'>>(), siteId: null }, work)
      this.turns.inc({ task: name, outcome: 'done' })
    } catch (thrown) {
      this.turns.inc({ task: name, outcome: 'failed' })
      this.log.error('recurring task failed', thrown, { task: name })
      throw jobFailure(thrown)
    }
  }
}
