/** How full a queue was at one look. */
export interface QueueSample {
  waiting: number
  active: number
}

/** Looks in a row at which jobs waited and none ran, after which the worker counts as deaf. */
export const deafAfterSamples = 3

/** Looks in a row so far at which the queue seemed to be served by nobody; 0 as soon as anything runs or nothing waits. */
export function countDeafSamples(before: number, sample: QueueSample): number {
  return sample.waiting > 0 && sample.active === 0 ? before + 1 : 0
}
