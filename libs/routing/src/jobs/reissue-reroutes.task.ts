import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { ReissueReroutes } from '../use-cases/reissue-reroutes.use-case.js'

@Injectable()
@RunsEvery({ name: 'reissue-reroutes', everySec: 30 })
export class ReissueReroutesTask implements RecurringTask {
  constructor(private readonly reissueReroutes: ReissueReroutes) {}

  async run(): Promise<void> {
    await this.reissueReroutes.execute()
  }
}
