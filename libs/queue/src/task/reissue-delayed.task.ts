import { Injectable } from '@nestjs/common'
import { OutboxBell } from '@moderato/database'
import { jobTypes, type JobType } from '@moderato/contracts'
import { JobQueues } from '../job-queues.js'
import { OutboxShelf } from '../relay/outbox-shelf.js'
import type { RecurringTask, TaskContext } from './recurring-task.js'
import { RunsEvery } from './runs-every.decorator.js'

const everySec = 20
/** Long enough that a job which is lost is looked for at least twice before it is due. */
const horizonSec = 3 * everySec
const rowsAtOnce = 500
/** More are found by the next turn, and by the sweeps of their owners. */
const rowsMax = 20_000

/**
 * Jobs that run later are in the queue store for hours. Shortly before one is due it is looked for there, and when the
 * store has lost it, emptied or not, its row is handed over again.
 */
@Injectable()
@RunsEvery({ name: 'reissue-delayed', everySec })
export class ReissueDelayedTask implements RecurringTask {
  constructor(
    private readonly shelf: OutboxShelf,
    private readonly queues: JobQueues,
    private readonly bell: OutboxBell,
  ) {}

  async run({ signal }: Pick<TaskContext, 'signal'>): Promise<void> {
    const rows = await this.shelf.listDueSoon(horizonSec, rowsMax)
    let issued = 0
    for (const type of jobTypes) {
      const ofType = rows.filter((row) => row.type === type)
      for (let from = 0; from < ofType.length && !signal.aborted; from += rowsAtOnce) {
        issued += await this.reissue(type, ofType.slice(from, from + rowsAtOnce))
      }
    }
    if (issued > 0) this.bell.ring()
  }

  private async reissue(type: JobType, rows: readonly { site_id: string; id: string }[]): Promise<number> {
    const lost = new Set(
      await this.queues.listMissing(
        type,
        rows.map(({ id }) => id),
      ),
    )
    return lost.size === 0 ? 0 : this.shelf.issueAgain(rows.filter(({ id }) => lost.has(id)))
  }
}
