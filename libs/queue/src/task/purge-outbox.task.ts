import { Injectable } from '@nestjs/common'
import { OutboxShelf } from '../relay/outbox-shelf.js'
import type { RecurringTask, TaskContext } from './recurring-task.js'
import { RunsEvery } from './runs-every.decorator.js'

const keepDays = 7
const rowsAtOnce = 1000

/** Lets go of outbox rows sent more than a week ago, in small bites. */
@Injectable()
@RunsEvery({ name: 'purge-outbox', everySec: 3600 })
export class PurgeOutboxTask implements RecurringTask {
  constructor(private readonly shelf: OutboxShelf) {}

  async run({ signal }: TaskContext): Promise<void> {
    while (!signal.aborted && (await this.shelf.purge(keepDays, rowsAtOnce)) === rowsAtOnce);
  }
}
