import { inject } from 'vitest'

export type QueueStore = 'redis' | 'postgres'

/** The stores that jobs can be kept in on this machine; tests of queues run once on each. */
export function queueStoresHere(): readonly QueueStore[] {
  return inject('servers').redisUrl === null ? ['postgres'] : ['redis', 'postgres']
}
