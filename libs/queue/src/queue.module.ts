import { Module, type DynamicModule, type Provider } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { DatabaseConfig, RuntimeConfig } from '@moderato/config'
import { RedisConnections } from '@moderato/redis'
import { PostgresQueueDriver } from './driver/postgres-queue-driver.js'
import { QueueDriver } from './driver/queue-driver.js'
import { RedisQueueDriver } from './driver/redis-queue-driver.js'
import { HandlerDiscovery } from './handlers/handler-discovery.js'
import { JobQueues, queueNames } from './job-queues.js'
import { OutboxBatch } from './relay/outbox-batch.js'
import { OutboxRelay } from './relay/outbox-relay.js'
import { OutboxShelf } from './relay/outbox-shelf.js'
import { RepeatedErrorLog } from './repeated-error-log.js'
import { QueueMetrics } from './status/queue-metrics.js'
import { QueueStatusReader } from './status/queue-status.reader.js'
import { PurgeOutboxTask } from './task/purge-outbox.task.js'
import { ReissueDelayedTask } from './task/reissue-delayed.task.js'
import { TaskSchedules } from './task/task-schedules.js'
import { ConsumerFactory } from './worker/consumer-factory.js'
import { JobRunner } from './worker/job-runner.js'
import { QueueWorkers } from './worker/queue-workers.js'
import { TaskRunner } from './worker/task-runner.js'
import { Watchdog } from './worker/watchdog.js'

/**
 * Job queues of this process. Imported once, by a composition root, which also imports the config, telemetry, redis and
 * database modules.
 */
@Module({})
export class QueueModule {
  /** Puts jobs into queues and serves none. */
  static forProducer(): DynamicModule {
    return moduleOf([], 0)
  }

  /** Also serves them; boot fails unless each type of job has exactly one handler. */
  static forWorker(): DynamicModule {
    const serving = [HandlerDiscovery, JobRunner, TaskRunner, ConsumerFactory, Watchdog, TaskSchedules, QueueWorkers]
    return moduleOf([...serving, PurgeOutboxTask, ReissueDelayedTask], queueNames.length)
  }
}

function moduleOf(more: Provider[], workersMax: number): DynamicModule {
  const driver: Provider = {
    provide: QueueDriver,
    inject: [RedisConnections, DatabaseConfig, RuntimeConfig],
    useFactory: (redis: RedisConnections, database: DatabaseConfig, runtime: RuntimeConfig): QueueDriver =>
      redis.isConfigured ? new RedisQueueDriver(redis) : new PostgresQueueDriver(database, runtime, workersMax),
  }
  const producing = [
    RepeatedErrorLog,
    JobQueues,
    OutboxShelf,
    OutboxBatch,
    OutboxRelay,
    QueueStatusReader,
    QueueMetrics,
  ]
  const providers = [driver, ...producing, ...more]
  return { module: QueueModule, global: true, imports: [DiscoveryModule], providers, exports: providers }
}
