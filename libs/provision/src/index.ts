export { findExecutable } from './host/executable-search.js'
export { findFreePort, isPortFree } from './host/free-port.js'
export { InstanceLock } from './host/instance-lock.js'
export { LogFile } from './host/log-file.js'
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './postgres/embedded-postgres.js'
export { type Durability } from './postgres/postgres-settings.js'
export { ManagedProcess, type ProcessListener } from './process/managed-process.js'
export { ProcessFailure, ProcessStopped } from './process/process-failure.js'
export { type Account, type ProcessPlan, type Readiness } from './process/process-plan.js'
export { whenLinePrinted, whenUrlAnswers } from './process/readiness.js'
export { startPrivateRedis, type PrivateRedis, type PrivateRedisOptions } from './redis/private-redis.js'
export { makeThrowawayFolder, startThrowawayServers, type ThrowawayServers } from './throwaway-servers.js'
