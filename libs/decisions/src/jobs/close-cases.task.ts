import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { CloseCases } from '../use-cases/close-cases.use-case.js'

@Injectable()
@RunsEvery({ name: 'close-cases', everySec: 300 })
export class CloseCasesTask implements RecurringTask {
  constructor(private readonly closeCases: CloseCases) {}

  async run(): Promise<void> {
    await this.closeCases.execute()
  }
}
