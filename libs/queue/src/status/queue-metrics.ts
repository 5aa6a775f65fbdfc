import { Injectable } from '@nestjs/common'
import { Metrics } from '@moderato/telemetry'
import { QueueStatusReader, type OutboxStatus, type QueueStatus } from './queue-status.reader.js'

/** Gauges over queues and outbox, read when they are scraped. */
@Injectable()
export class QueueMetrics {
  constructor(metrics: Metrics, reader: QueueStatusReader) {
    const readQueues = onceAtATime(() => reader.readQueues())
    const readOutbox = onceAtATime(() => reader.readOutbox())
    metrics.gauge(
      { name: 'queue_depth', help: 'Jobs by queue and state.', labels: ['queue', 'state'] },
      async (gauge) => {
        for (const status of await readQueues()) {
          for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) {
            gauge.set({ queue: status.queue, state }, status[state])
          }
        }
      },
    )
    const oldestWaiting = 'Age of the job that has waited longest.'
    metrics.gauge({ name: 'queue_oldest_waiting_seconds', help: oldestWaiting, labels: ['queue'] }, async (gauge) => {
      for (const status of await readQueues()) gauge.set({ queue: status.queue }, status.oldestWaitingSec)
    })
    metrics.gauge({ name: 'outbox_unpublished', help: 'Outbox rows not yet in a queue.' }, async (gauge) => {
      gauge.set((await readOutbox()).unpublished)
    })
    metrics.gauge({ name: 'outbox_parked', help: 'Outbox rows given up until tried again by hand.' }, async (gauge) => {
      gauge.set((await readOutbox()).parked)
    })
    metrics.gauge({ name: 'outbox_lag_seconds', help: 'Age of the oldest unpublished outbox row.' }, async (gauge) => {
      gauge.set((await readOutbox()).oldestUnpublishedSec)
    })
  }
}

/** Gauges of one scrape share one read. */
function onceAtATime<Status extends QueueStatus[] | OutboxStatus>(read: () => Promise<Status>): () => Promise<Status> {
  let reading: Promise<Status> | null = null
  return () => {
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }
}
