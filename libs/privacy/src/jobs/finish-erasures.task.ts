import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { FinishErasures } from '../use-cases/finish-erasures.use-case.js'

@Injectable()
@RunsEvery({ name: 'finish-erasures', everySec: 60 })
export class FinishErasuresTask implements RecurringTask {
  constructor(private readonly finishErasures: FinishErasures) {}

  async run(): Promise<void> {
    await this.finishErasures.execute()
  }
}
