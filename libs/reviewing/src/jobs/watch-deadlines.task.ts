import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { WatchDeadlines } from '../use-cases/watch-deadlines.use-case.js'

@Injectable()
@RunsEvery({ name: 'watch-deadlines', everySec: 30 })
export class WatchDeadlinesTask implements RecurringTask {
  constructor(private readonly watchDeadlines: WatchDeadlines) {}

  async run(): Promise<void> {
    await this.watchDeadlines.execute()
  }
}
