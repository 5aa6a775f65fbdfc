import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { RequeueOpenCases } from '../use-cases/requeue-open-cases.use-case.js'

@Injectable()
@RunsEvery({ name: 'requeue-open-cases', everySec: 5 })
export class RequeueOpenCasesTask implements RecurringTask {
  constructor(private readonly requeueOpenCases: RequeueOpenCases) {}

  async run(): Promise<void> {
    await this.requeueOpenCases.execute()
  }
}
