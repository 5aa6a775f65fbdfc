import { setTimeout as pause } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { SystemClock } from '@moderato/kernel'
import { Crowd } from './crowd.js'
import { ReaderCrowd } from './reader-crowd.js'
import type { ReplayPlan } from './replay-arguments.js'
import { readReplayLines } from './replay-line.js'
import { ReplayTally } from './replay-tally.js'
import { ReviewerCrowd } from './reviewer-crowd.js'
import { ServiceClient } from './service-client.js'
import { printSummary } from './summary.js'
import { Timings } from './timings.js'

/** Plays a file of comments through a running service: readers write and report, reviewers claim and decide. */
export async function replay(plan: ReplayPlan): Promise<boolean> {
  const timings = new Timings()
  const tally = new ReplayTally(timings)
  const client = new ServiceClient(plan.origin, plan.concurrency + plan.reviewers, timings)
  if (!(await client.isThere())) {
    await client.close()
    throw new Error(`no service answers at ${plan.origin}: start one with npm start`)
  }
  const crowd = new Crowd(plan.crowd ?? new SystemClock().nowMs().toString(36), plan.readers)
  const startedMs = performance.now()
  const bar = progressBar(await countLines(plan))
  try {
    let isOver = false
    const reviewers = new ReviewerCrowd(client, crowd, tally)
    const reviewing = plan.reports
      ? Array.from({ length: plan.reviewers }, (_, nth) => reviewers.work(nth, () => isOver))
      : []
    const writing = write(plan, new ReaderCrowd(client, crowd, tally, plan.reports), bar).then(() => {
      isOver = true
      bar.update({ what: 'deciding what is left' })
    })
    await Promise.all([writing, ...reviewing])
    bar.stop()
    return await printSummary({ client, crowd, tally }, (performance.now() - startedMs) / 1000)
  } finally {
    bar.stop()
    await client.close()
  }
}

async function write(plan: ReplayPlan, readers: ReaderCrowd, bar: SingleBar): Promise<void> {
  const lines = readReplayLines(plan.file, plan.lines)
  const startedMs = performance.now()
  let number = 0
  const writeOn = async (): Promise<void> => {
    for (;;) {
      const next = await lines.next()
      if (next.done === true) return
      const own = number++
      if (plan.ratePerSec > 0) {
        const dueMs = startedMs + (own / plan.ratePerSec) * 1000
        await pause(Math.max(0, dueMs - performance.now()))
      }
      await readers.write(next.value, own)
      bar.increment()
    }
  }
  await Promise.all(Array.from({ length: plan.concurrency }, writeOn))
}

async function countLines(plan: ReplayPlan): Promise<number> {
  let count = 0
  for await (const _ of readReplayLines(plan.file, plan.lines)) count++
  return count
}

function progressBar(total: number): SingleBar {
  const format = '{bar} {percentage} % · {value} of {total} comments · {eta_formatted} left · {what}'
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 5000, hideCursor: true, etaBuffer: 500 })
  bar.start(total, 0, { what: 'writing and reporting' })
  return bar
}
