import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { EndMeasures } from '../use-cases/end-measures.use-case.js'

@Injectable()
@RunsEvery({ name: 'end-measures', everySec: 5 })
export class EndMeasuresTask implements RecurringTask {
  constructor(private readonly endMeasures: EndMeasures) {}

  async run(): Promise<void> {
    await this.endMeasures.execute()
  }
}
