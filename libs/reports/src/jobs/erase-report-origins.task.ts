import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask, type TaskContext } from '@moderato/queue'
import { ForgetReportOrigins } from '../use-cases/forget-report-origins.use-case.js'

@Injectable()
@RunsEvery({ name: 'erase-report-origins', everySec: 3600 })
export class EraseReportOriginsTask implements RecurringTask {
  constructor(private readonly forgetOrigins: ForgetReportOrigins) {}

  async run({ signal }: TaskContext): Promise<void> {
    await this.forgetOrigins.execute(signal)
  }
}
